package io.countersign.agreement;

import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements to look at: whoever sees the dealer sees what was agreed with it. */
@Service
public class ShowAgreement {

    private final AgreementVersions versions;
    private final CoverQueries queries;
    private final AgreementRights rights;

    ShowAgreement(AgreementVersions versions, CoverQueries queries, AgreementRights rights) {
        this.versions = versions;
        this.queries = queries;
        this.rights = rights;
    }

    /** The latest version first. */
    @Transactional(readOnly = true)
    public List<AgreementVersion> show(String number) {
        List<AgreementVersion> found = versions.of(number);
        if (found.isEmpty() || !rights.sees(found.get(0).customer())) {
            throw AgreementVersions.unknown(number);
        }
        return found;
    }

    /** The current version of each, by number. */
    @Transactional(readOnly = true)
    public Page<AgreementItem> list(@Nullable String customer, @Nullable String after, Limit limit) {
        return Page.of(
                queries.list(rights.scope(), customer, Cursor.key(after).orElse(""), limit.plusOne()),
                limit,
                AgreementItem::number);
    }
}
