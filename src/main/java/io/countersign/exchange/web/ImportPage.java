package io.countersign.exchange.web;

import io.countersign.exchange.ImportKind;
import io.countersign.exchange.ImportMode;
import io.countersign.exchange.ImportReport;
import io.countersign.exchange.RunImport;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /imports}: choose what to import, drop a file, read what became of it. */
@WebPage
class ImportPage {

    private final RunImport imports;
    private final CurrentPerson current;

    ImportPage(RunImport imports, CurrentPerson current) {
        this.imports = imports;
        this.current = current;
    }

    @GetMapping("/imports")
    String form(@RequestParam(defaultValue = "") String kind, Model model) {
        List<ImportKind> mine = mine();
        model.addAttribute(
                "chosen",
                mine.stream().filter(one -> one.path().equals(kind)).findFirst().orElse(mine.get(0)));
        return "imports";
    }

    @PostMapping("/imports")
    String run(
            @RequestParam String kind,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam("file") MultipartFile file,
            Model model)
            throws IOException {
        mine();
        ImportKind chosen = ImportKind.ofPath(kind);
        model.addAttribute("chosen", chosen);
        model.addAttribute("mode", mode);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            ImportReport report =
                    imports.run(new RunImport.Command(chosen, ImportMode.of(mode), person(), name, file.getBytes()));
            model.addAttribute("report", report);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused.text());
        }
        return "imports";
    }

    @ModelAttribute("kinds")
    List<ImportKind> kinds() {
        Set<Role> held = current.roles();
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.isFor(held))
                .toList();
    }

    private List<ImportKind> mine() {
        List<ImportKind> mine = kinds();
        if (mine.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "may-not-import",
                    new Text(
                            "Imports are for sales operations, quality and finance. Ask one of them.",
                            "数据导入由销售运营、质量和财务人员操作，请联系他们。"));
        }
        return mine;
    }

    private Person person() {
        current.required();
        return current.person().orElseThrow();
    }

    /** The menu entry for whoever may import anything. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem importsItem() {
            Set<String> roles = Arrays.stream(ImportKind.values())
                    .flatMap(kind -> kind.roles().stream())
                    .map(Role::key)
                    .collect(Collectors.toSet());
            return new NavigationItem(60, "/imports", "exchange.menu", roles);
        }
    }
}
