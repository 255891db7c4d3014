package io.countersign.shipment;

import org.springframework.jdbc.core.JdbcTemplate;

/** Records shipments in tests without Spring. */
public final class TestShipments {

    private TestShipments() {}

    public static RecordShipments on(JdbcTemplate database) {
        return new RecordShipments(database);
    }
}
