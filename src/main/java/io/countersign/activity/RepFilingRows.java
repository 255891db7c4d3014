package io.countersign.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The filings by person. */
interface RepFilingRows extends Repository<RepFiling, String> {

    Optional<RepFiling> findById(String person);

    RepFiling save(RepFiling filing);
}
