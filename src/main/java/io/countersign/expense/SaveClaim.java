package io.countersign.expense;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import io.countersign.web.InvalidInput;
import io.countersign.web.TypedInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed as a draft, or changes a draft or a returned claim; refuses what could never be submitted. */
@Service
public class SaveClaim {

    private final Claims claims;
    private final ReadClaim reader;
    private final Numbers numbers;
    private final CurrentPerson currentPerson;
    private final ClaimDeeds deeds;
    private final Clock clock;

    SaveClaim(
            Claims claims,
            ReadClaim reader,
            Numbers numbers,
            CurrentPerson currentPerson,
            ClaimDeeds deeds,
            Clock clock) {
        this.claims = claims;
        this.reader = reader;
        this.numbers = numbers;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param number of the claim to change, or null for a new one
     * @return the claim's number
     */
    @Transactional
    public String save(@Nullable String number, ClaimInput input) {
        Person person = Claimants.required(currentPerson);
        ExpenseClaim claim = number == null ? begun(person, input) : changed(number, person, input);
        deeds.drafted(claim);
        return claim.number();
    }

    private ExpenseClaim begun(Person person, ClaimInput input) {
        ClaimContent content = reader.read(input).required();
        return claims.save(ExpenseClaim.draft(numbers.next("EC"), person, content, clock.instant()));
    }

    private ExpenseClaim changed(String number, Person person, ClaimInput input) {
        ExpenseClaim claim = claims.get(number);
        if (!claim.isRequestedBy(person.id())) {
            throw Claims.unknown(number);
        }
        if (!String.valueOf(claim.version()).equals(required(input.version()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The claim was changed in the meantime (version " + claim.version()
                                    + "). Load it again and repeat your change.",
                            "报销单已被更新（版本 " + claim.version() + "），请重新载入后再修改。"),
                    "version");
        }
        claim.change(reader.read(input).required());
        return claim;
    }

    private static String required(@Nullable String version) {
        return TypedInput.typed(version)
                .orElseThrow(() -> new InvalidInput(
                        "version",
                        new Text("Send the version of the claim that you changed.", "请同时提交所修改报销单的版本号 version。")));
    }
}
