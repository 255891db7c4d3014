package io.countersign.agreement;

import io.countersign.language.PlainText;
import io.countersign.language.Text;
import io.countersign.web.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal counsel enters that a version was signed, or that an agreement ends early. */
@Service
public class EnterSignature {

    private static final int LONGEST_REASON = 500;

    private final AgreementRights rights;
    private final SignVersion sign;
    private final TerminateAgreement terminate;

    EnterSignature(AgreementRights rights, SignVersion sign, TerminateAgreement terminate) {
        this.rights = rights;
        this.sign = sign;
        this.terminate = terminate;
    }

    @Transactional
    public void signed(String number, int revision) {
        rights.sign();
        sign.sign(number, revision);
    }

    @Transactional
    public void terminated(String number, @Nullable String reason) {
        rights.sign();
        terminate.terminate(
                number,
                Optional.ofNullable(reason)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty()
                                && PlainText.problem(text, LONGEST_REASON).isEmpty())
                        .orElseThrow(() -> new InvalidInput(
                                "reason",
                                new Text(
                                        "Say in at most " + LONGEST_REASON + " characters why it ends.",
                                        "请填写终止原因，最多 " + LONGEST_REASON + " 个字符。"))));
    }
}
