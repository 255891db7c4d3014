package io.countersign.document;

import io.countersign.people.PersonId;

/** What a feature says about its subjects so that files can be kept with them; one bean per kind of subject. */
public interface DocumentSubject {

    /** As in the address of the API: {@code orders}. */
    String collection();

    /** As in {@code Subject.type}: {@code order}. */
    String type();

    /** Whether the subject exists and this person may see it. */
    boolean visibleTo(PersonId person, String number);

    /** Whether this person may add or remove files now. */
    boolean changeableBy(PersonId person, String number);
}
