package io.countersign.security;

import io.countersign.web.WebPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page where people sign in, for our pages and the engine's web applications alike. */
@WebPage
class LoginPage {

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        HttpSession session = request.getSession(false);
        boolean slow = session != null
                && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
        model.addAttribute("slow", slow);
        return "login";
    }
}
