package io.countersign.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The organisation's units. */
public interface OrgUnits extends Repository<OrgUnit, String> {

    OrgUnit save(OrgUnit unit);

    Optional<OrgUnit> findByPath(String path);

    List<OrgUnit> findAllByOrderByPath(Limit limit);
}
