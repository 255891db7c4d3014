package io.countersign.customer;

import java.util.Map;
import java.util.Set;

/** What another feature has to say about customers in a list: agreement, credit. One bean per feature, one statement per page. */
public interface CustomerFacet {

    /** Members of the customer's JSON by customer code; a customer without any may be absent. */
    Map<String, Map<String, Object>> of(Set<String> codes);
}
