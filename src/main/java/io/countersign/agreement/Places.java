package io.countersign.agreement;

import io.countersign.language.Text;
import io.countersign.web.InvalidInput;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the places that an agreement names: units of the organisation, provinces, cities, single institutions. */
@Component
class Places {

    private static final Pattern AREA = Pattern.compile("CN/([0-9]{2})(/[0-9]{4})?");

    record Home(String unit, String province) {}

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws InvalidInput when it names no place we know */
    List<Place> of(String code) {
        if (isUnit(code)) {
            return List.of(new Place(code, code, null, null));
        }
        List<Place> found = AREA.matcher(code).matches() ? cities(code, code) : institution(code);
        if (found.isEmpty()) {
            throw unknown(code);
        }
        return found;
    }

    private boolean isUnit(String code) {
        return jdbc.sql("select count(*) from org_unit where path = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<Place> cities(String area, String code) {
        String province = area.substring(3, 5);
        return jdbc.sql("select code, unit from territory where code = ? or code like concat(?, '/%') order by code")
                .params(area, area)
                .query((row, number) -> new Place(
                        code,
                        row.getString(2)
                                + row.getString(1).substring(row.getString(1).lastIndexOf('/')),
                        province,
                        null))
                .list();
    }

    /** An institution lies in a city; where only its unit is named, that unit must have no more than one city there. */
    private List<Place> institution(String code) {
        int cut = code.lastIndexOf('/');
        String hospital = code.substring(cut + 1);
        List<Place> cities = homes(hospital).stream()
                .flatMap(home -> cities("CN/" + home.province(), code).stream()
                        .filter(city -> city.path().startsWith(home.unit() + "/")))
                .toList();
        String above = cut < 0 ? "" : code.substring(0, cut);
        List<Place> matching = cities.stream()
                .filter(city -> above.isEmpty()
                        || city.path().equals(above)
                        || city.path().startsWith(above + "/")
                        || above.equals("CN/" + city.province())
                        || above.equals("CN/" + city.province()
                                + city.path().substring(city.path().lastIndexOf('/'))))
                .toList();
        if (matching.size() > 1) {
            throw new InvalidInput(
                    "territories",
                    new Text(
                            hospital + " may lie in several cities of its district; name the city: CN/province/city/"
                                    + hospital + ".",
                            hospital + " 所在小区包含多个城市，请写明城市：CN/省/市/" + hospital + "。"));
        }
        return matching.stream()
                .map(city -> new Place(code, city.path() + "/" + hospital, city.province(), hospital))
                .toList();
    }

    private List<Home> homes(String hospital) {
        return jdbc.sql("select unit, province from customer"
                        + " where code = ? and type in ('HOSPITAL', 'COMMUNITY', 'CLINIC')")
                .param(hospital)
                .query(Home.class)
                .list();
    }

    private static InvalidInput unknown(String code) {
        return new InvalidInput(
                "territories",
                new Text(
                        "There is no territory " + code
                                + "; name a unit (CN/EAST), a province (CN/31), a city (CN/31/3101) or an institution in it"
                                + " (CN/31/3101/H-2001).",
                        "没有区域 " + code + "；请填写大区或小区（CN/EAST）、省（CN/31）、市（CN/31/3101）或其中的医疗机构（CN/31/3101/H-2001）。"));
    }
}
