package io.countersign.probe.process;

import io.countersign.customer.CustomerType;
import io.countersign.customer.RegisterCustomer;
import io.countersign.customer.UnifiedCreditCode;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes a row through JPA, sees it in the database, and throws when it is told to. */
@Component("failAfterWriting")
class FailAfterWriting implements JavaDelegate {

    private final RegisterCustomer register;
    private final EntityManager entities;

    FailAfterWriting(RegisterCustomer register, EntityManager entities) {
        this.register = register;
        this.entities = entities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.register(new RegisterCustomer.Command(
                execution.getProcessBusinessKey(),
                new Text("Probe", "探针"),
                UnifiedCreditCode.complete("91310000MA1Y000"
                        + String.format(
                                "%02d",
                                Math.abs(execution.getProcessBusinessKey().hashCode()) % 100)),
                CustomerType.values()[0],
                null,
                "CN/EAST/SH1",
                "31",
                false,
                1,
                "STANDARD",
                new PersonId("chen.jie")));
        entities.flush();
        if (Boolean.TRUE.equals(execution.getVariable("fail"))) {
            throw new IllegalStateException("after the write");
        }
    }
}
