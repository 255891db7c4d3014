package io.countersign.hcp;

import java.util.List;
import java.util.Optional;

/** Health professionals by code. */
public interface Professionals {

    Optional<Professional> find(String code);

    /** By code, name or institution; active ones only. */
    List<Professional> search(String words, int limit);
}
