package io.countersign.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Batches in our warehouse. */
interface Batches extends Repository<Batch, Batch.Key> {

    List<Batch> findAllBySkuIn(Collection<String> skus);

    Batch save(Batch batch);
}
