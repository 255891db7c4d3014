package io.countersign.approval;

import java.util.List;
import org.springframework.stereotype.Service;

/** Says who would be asked, why and until when, with the resolver of the run; leaves no trace. */
@Service
public class PreviewPath {

    PreviewPath() {}

    public List<PathStep> preview(SubjectFacts facts, Requirements requirements) {
        throw new UnsupportedOperationException("follows: " + facts + requirements);
    }
}
