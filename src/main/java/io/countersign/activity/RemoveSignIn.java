package io.countersign.activity;

import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a sign-in that was a mistake; the person is then free to be elsewhere. */
@Service
public class RemoveSignIn {

    private final ExecutionAccess access;
    private final SignIns signIns;
    private final AttendanceSlots slots;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;

    RemoveSignIn(
            ExecutionAccess access,
            SignIns signIns,
            AttendanceSlots slots,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds) {
        this.access = access;
        this.signIns = signIns;
        this.slots = slots;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    @Transactional
    public void remove(String number, long id) {
        MarketingActivity activity = access.contributing(currentPerson.required(), number);
        SignIn signIn = signIns.get(number, id);
        String key = signIn.attendeeKey();
        if (key != null) {
            slots.release(key, number);
        }
        signIns.delete(signIn);
        deeds.signInRemoved(activity, signIn);
    }
}
