package io.countersign.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a subject. */
@Component
public class Documents {

    /** @param type kind of subject, {@code order} */
    public List<DocumentRef> of(String type, String number) {
        throw new UnsupportedOperationException();
    }
}
