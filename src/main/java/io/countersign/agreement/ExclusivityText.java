package io.countersign.agreement;

import io.countersign.language.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Says whose exclusivity is in the way, for which product, where and until when. */
final class ExclusivityText {

    private static final int NAMED = 3;

    private ExclusivityText() {}

    static Text of(List<Exclusivity> rights) {
        String en = rights.stream()
                .limit(NAMED)
                .map(right -> right.sku() + " in " + right.path() + " is exclusive to " + right.customer()
                        + " (agreement " + right.agreement() + ", until "
                        + right.validity().validTo() + ")")
                .collect(Collectors.joining("; "));
        String zh = rights.stream()
                .limit(NAMED)
                .map(right -> right.sku() + " 在 " + right.path() + " 已由 " + right.customer() + " 独家经销（协议 "
                        + right.agreement() + "，至 " + right.validity().validTo() + "）")
                .collect(Collectors.joining("；"));
        String more = rights.size() > NAMED ? Integer.toString(rights.size() - NAMED) : "";
        return new Text(
                en + (more.isEmpty() ? "" : "; and " + more + " more")
                        + ". Take the product or the territory out, or begin after that day.",
                zh + (more.isEmpty() ? "" : "；另有 " + more + " 项") + "。请删除该产品或区域，或在该日之后生效。");
    }
}
