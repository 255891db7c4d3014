package io.countersign.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Which unit looks after which part of the country. */
public interface Territories extends Repository<Territory, String> {

    Territory save(Territory territory);

    Optional<Territory> findByCode(String code);

    List<Territory> findAllByOrderByCode(Limit limit);
}
