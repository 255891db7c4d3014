package io.countersign.expense;

import io.countersign.language.Digest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals a paid claim: what was claimed, sanctioned and paid goes into the archive with its fingerprint. */
@Service
public class ArchiveClaim {

    private final Claims claims;
    private final ClaimArchive archive;
    private final ClaimJson json;
    private final ClaimDeeds deeds;
    private final Clock clock;

    ArchiveClaim(Claims claims, ClaimArchive archive, ClaimJson json, ClaimDeeds deeds, Clock clock) {
        this.claims = claims;
        this.archive = archive;
        this.json = json;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void archive(String number) {
        ExpenseClaim claim = claims.get(number);
        Instant now = clock.instant();
        claim.close(ClaimStatus.ARCHIVED, null, now);
        String file = json.write(file(claim));
        archive.keep(number, now, Digest.sha256(file), file);
        deeds.closed(claim);
    }

    private static Map<String, Object> file(ExpenseClaim claim) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("number", claim.number());
        file.put("requester", claim.requester());
        file.put("revision", claim.revision());
        file.put("contentHash", claim.contentHash());
        file.put("content", claim.content());
        file.put(
                "sanctioned",
                claim.numbered().stream().map(line -> line.line().sanctioned()).toList());
        file.put("offset", claim.offset());
        file.put("paid", claim.payable());
        file.put("audit", claim.audit().map(String::valueOf).orElse(""));
        return file;
    }
}
