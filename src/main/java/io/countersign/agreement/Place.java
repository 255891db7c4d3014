package io.countersign.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A territory of an agreement along the one hierarchy in which places are compared: region, district, city, institution.
 *
 * @param code     as the agreement writes it; a province has one place for each of its cities
 * @param path     {@code CN/EAST/SH1/3101/H-2001}
 * @param province two digits for a city or an institution in one, null for a unit
 * @param hospital code of a single institution, or null
 */
record Place(
        String code,
        String path,
        @Nullable String province,
        @Nullable String hospital) {}
