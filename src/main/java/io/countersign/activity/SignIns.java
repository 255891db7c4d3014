package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Who came to each activity. */
interface SignIns extends Repository<SignIn, Long> {

    /** A city conference has some hundred guests. */
    int MOST = 2_000;

    SignIn save(SignIn signIn);

    void delete(SignIn signIn);

    void flush();

    Optional<SignIn> findByActivityNumberAndId(String activityNumber, Long id);

    Optional<SignIn> findByActivityNumberAndAttendeeKey(String activityNumber, String attendeeKey);

    List<SignIn> findAllByActivityNumberOrderById(String activityNumber, Limit limit);

    default List<SignIn> of(String number) {
        return findAllByActivityNumberOrderById(number, Limit.of(MOST));
    }

    default SignIn get(String number, long id) {
        return findByActivityNumberAndId(number, id)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-sign-in",
                        new Text("There is no such sign-in. Load the list again.", "没有该签到记录，请重新载入名单。")));
    }
}
