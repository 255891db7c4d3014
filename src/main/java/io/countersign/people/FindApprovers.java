package io.countersign.people;

import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a role into persons along the organisation; the run, the preview and the replay of a policy all ask it. */
@Component
public class FindApprovers {

    FindApprovers() {}

    /** Who is to be asked, by id; empty when nobody may decide, which never means that nobody has to. */
    public List<Nominee> find(ApproverSearch search) {
        throw new UnsupportedOperationException("follows: " + search);
    }
}
