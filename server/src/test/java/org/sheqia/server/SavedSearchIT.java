package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.sheqia.server.demo.Letterbox;

/** Somebody who keeps a search is told by mail of what has been published since. */
class SavedSearchIT {

    @Test
    void a_kept_search_sends_its_news_by_mail_with_a_link_to_each_project() {
        String term = "早报" + System.currentTimeMillis();
        try (Person reader = Person.loggedIn("ngo3-admin")) {
            reader.at("projects?q=" + term).press("保存此搜索");
            Locator form = reader.dialog();
            reader.fill(form, "name", "我的" + term).step(() -> form.getByText("有新项目时每天早上发邮件给我").click());
            reader.confirm("保存此搜索").sees("我的" + term + " · 每日邮件").shot("saved-search");

            JsonNode project = Example.published("社区" + term + "服务");
            Api.nobody().post("demo/digests", null, null);

            assertThat(Letterbox.mailTo("ngo3-admin@demo.sheqia.org", "社区" + term + "服务")).contains(Portal.url() + "projects/" + project.get("id").asText());
            reader.press("删除").confirm("删除").seesNoMore("我的" + term);
        }
    }
}
