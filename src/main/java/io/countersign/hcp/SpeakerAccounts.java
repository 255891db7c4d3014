package io.countersign.hcp;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bank accounts of professionals in full: for payments only, everything else shows them masked. */
@Component
public class SpeakerAccounts {

    /** @param holder whose account it is; rule C10 has compared it with the name */
    public record Account(String number, String holder) {}

    private final JdbcClient jdbc;

    SpeakerAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where none is registered. */
    public Optional<Account> of(String code) {
        return jdbc.sql("select account, account_holder from professional where code = ?"
                        + " and account is not null and account_holder is not null")
                .param(code)
                .query((row, index) -> new Account(row.getString(1), row.getString(2)))
                .optional();
    }
}
