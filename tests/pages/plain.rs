//! What the pages answer, asked by a plain client.

use ureq::Agent;
use ureq::http::Response;

use super::{Served, TOKEN, root, teletipo};

/// An answer, read.
struct Told {
    status: u16,
    location: Option<String>,
    policy: String,
    text: String,
}

/// A client that follows no redirections; statuses are answers.
struct Client<'s> {
    served: &'s Served,
    agent: Agent,
    cookie: String,
}

impl<'s> Client<'s> {
    fn reading(served: &'s Served) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Client {
            served,
            agent: config.into(),
            cookie: String::new(),
        }
    }

    fn writing(served: &'s Served, name: &str) -> Self {
        Client {
            cookie: format!("teletipo-token={TOKEN}; teletipo-author={name}"),
            ..Client::reading(served)
        }
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.served.url.trim_end_matches('/'))
    }

    fn get(&self, path: &str) -> Told {
        let request = self.agent.get(self.address(path));
        read(request.header("cookie", &self.cookie).call().unwrap())
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Told {
        self.post_from(self.served.url.trim_end_matches('/'), path, fields)
    }

    /// As a browser sends it from a page of `origin`.
    fn post_from(&self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Told {
        let request = self.agent.post(self.address(path));
        let request = request.header("cookie", &self.cookie);
        let request = request.header("origin", origin);
        read(request.send_form(fields.iter().copied()).unwrap())
    }

    fn step(&self, based_on: &str, bead: &str, what: &str) -> Told {
        let fields = [
            ("id", "terremoto-ica"),
            ("based_on", based_on),
            ("bead", bead),
            ("order", "text"),
            ("do", what),
        ];
        self.post("/story/review", &fields)
    }
}

fn read(mut response: Response<ureq::Body>) -> Told {
    let header = |name: &str| {
        let value = response.headers().get(name);
        value.map(|value| value.to_str().unwrap().to_owned())
    };
    Told {
        status: response.status().as_u16(),
        location: header("location"),
        policy: header("content-security-policy").unwrap_or_default(),
        text: response.body_mut().read_to_string().unwrap(),
    }
}

#[test]
fn every_page_answers_and_asks_for_nothing_from_elsewhere() {
    let served = Served::start();
    let client = Client::reading(&served);
    for path in [
        "/",
        "/concordance",
        "/concordance?q=terremoto&in=source&sort=date",
        "/stories",
        "/stories?order=id&stage=aligned&status=live&q=ica",
        "/story?id=terremoto-ica",
        "/story?id=terremoto-ica&order=text&version=1",
        "/story?id=terremoto-ica-act",
        "/story/history?id=terremoto-ica",
        "/story/leverage?id=terremoto-ica-act",
        "/leverage",
        "/figures",
        "/sign-in",
    ] {
        let told = client.get(path);
        assert_eq!(told.status, 200, "{path}: {}", told.text);
        assert!(
            told.text.starts_with("<!DOCTYPE html><html lang=\"en\">"),
            "{path}"
        );
        // The content policy forbids both; a page with them would be broken.
        assert!(!told.text.contains(" style="), "{path}");
        assert!(!told.text.contains("<style"), "{path}");
        assert!(!told.text.contains("<script>"), "{path}");
        for outside in ["src=\"http", "href=\"http", "url("] {
            assert!(!told.text.contains(outside), "{path}: {outside}");
        }
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
        ] {
            assert!(told.policy.contains(part), "{path}: {}", told.policy);
        }
        // Without a sign-in nothing is offered that would be refused.
        assert!(!told.text.contains("/story/review"), "{path}");
    }
    for path in ["/pages.css", "/pages.js", "/pages.svg"] {
        assert_eq!(client.get(path).status, 200, "{path}");
    }
}

#[test]
fn hostile_addresses_are_answered_and_never_echoed_as_markup() {
    let served = Served::start();
    let client = Client::reading(&served);
    let script = "%3Cscript%3Ealert(1)%3C/script%3E%22%27";
    for (path, status) in [
        (format!("/concordance?q={script}"), 200),
        ("/concordance?q=%22%22".to_owned(), 200),
        (
            "/concordance?q=de&from=99999999999999999999".to_owned(),
            200,
        ),
        ("/concordance?q=%FF%FE".to_owned(), 200),
        ("/concordance?q=a&q=b".to_owned(), 400),
        (format!("/stories?q={script}&order={script}"), 200),
        (format!("/stories?after={script}"), 400),
        (format!("/story?id={script}"), 404),
        ("/story".to_owned(), 404),
        ("/story?id=terremoto-ica&version=99".to_owned(), 404),
        (
            format!("/story?id=terremoto-ica&at={script}&did={script}"),
            200,
        ),
        (format!("/story/history?id={script}"), 404),
        (format!("/story/leverage?id={script}"), 404),
        ("/nothing".to_owned(), 404),
    ] {
        let told = client.get(&path);
        assert_eq!(told.status, status, "{path}: {}", told.text);
        assert!(!told.text.contains("<script>alert"), "{path}");
    }
}

#[test]
fn a_step_is_saved_where_its_page_still_holds() {
    let served = Served::start();
    let client = Client::writing(&served, "Ana%20L%C3%B3pez");
    let told = client.step("1", "0..1:0..1", "confirm");
    assert_eq!(told.status, 303, "{}", told.text);
    let page = client.get(told.location.as_deref().unwrap().split('#').next().unwrap());
    for part in ["Saved as version 2: confirm [0]:[0]", "review by Ana López"] {
        assert!(page.text.contains(part), "{part}");
    }
    // A page of version 1 is out of date.
    let told = client.step("1", "1..2:1..2", "confirm");
    assert_eq!(told.status, 409);
    for part in [
        "Ana López",
        "confirm [0]:[0]",
        "You wanted: <strong>confirm [1]:[1]",
    ] {
        assert!(told.text.contains(part), "{part}");
    }
    assert!(
        client
            .get("/story?id=terremoto-ica")
            .text
            .contains("version 2")
    );
    for (bead, what, status) in [
        ("0..9:0..1", "confirm", 422),
        ("0..1:0..1", "source-previous", 422),
        ("0..1:0..1", "redo", 422),
        ("0..1", "confirm", 400),
        ("0..1:0..1", "explode", 400),
        ("0..1:0..1", "split", 400),
    ] {
        let told = client.step("2", bead, what);
        assert_eq!(told.status, status, "{bead} {what}: {}", told.text);
    }
    assert_eq!(client.step("", "0..1:0..1", "confirm").status, 400);
    let nowhere = [("id", "nothing"), ("based_on", "1"), ("do", "undo")];
    assert_eq!(client.post("/story/review", &nowhere).status, 404);
}

#[test]
fn a_long_story_is_shown_in_portions() {
    let served = Served::start();
    served.add_long_story(250);
    let client = Client::reading(&served);
    let beads = |path: &str| client.get(path).text.matches("<article").count();
    for (query, count) in [
        ("", 100),
        ("&order=text&from=100", 100),
        ("&order=text&from=249", 50),
        ("&order=text&from=9999999", 50),
        ("&order=text&at=249..250:249..250", 50),
        ("&from=nonsense&at=nonsense&segment=nonsense", 100),
    ] {
        assert_eq!(beads(&format!("/story?id=long{query}")), count, "{query}");
    }
    for (segment, at) in [("217", "217..218"), ("9999999", "249..250")] {
        let told = client.get(&format!("/story?id=long&order=text&segment={segment}"));
        assert_eq!(told.status, 303);
        let led = told.location.unwrap();
        let bead = format!("at={at}%3A{at}#b-");
        assert!(led.contains(&bead), "{led}");
        assert_eq!(beads(led.split('#').next().unwrap()), 50);
    }
}

#[test]
fn nobody_writes_without_the_token_or_from_another_site() {
    let served = Served::start();
    let reader = Client::reading(&served);
    let told = reader.step("1", "0..1:0..1", "confirm");
    assert_eq!(told.status, 401);
    assert!(told.text.contains("href=\"/sign-in\""), "{}", told.text);
    let writer = Client::writing(&served, "Eva");
    let fields = [
        ("id", "terremoto-ica"),
        ("based_on", "1"),
        ("bead", "0..1:0..1"),
        ("do", "confirm"),
    ];
    let told = writer.post_from("http://evil.example", "/story/review", &fields);
    assert_eq!(told.status, 403, "{}", told.text);
    let page = reader.get("/story?id=terremoto-ica").text;
    assert!(page.contains("version 1"), "nothing was written");

    let wrong = reader.post("/sign-in", &[("token", "wrong"), ("name", "<b>")]);
    assert_eq!(wrong.status, 403);
    assert!(wrong.text.contains("not the token") && !wrong.text.contains("<b>"));
    let right = reader.post("/sign-in", &[("token", TOKEN), ("name", "Ana López")]);
    assert_eq!(
        (right.status, right.location.as_deref()),
        (303, Some("/stories"))
    );
    let from_outside = reader.post_from("http://evil.example", "/sign-in", &[("token", TOKEN)]);
    assert_eq!(from_outside.status, 403);
}

#[test]
fn what_people_confirmed_outlives_another_alignment() {
    let served = Served::start();
    let client = Client::writing(&served, "Ana");
    let told = client.step("1", "0..1:0..1", "merge");
    assert_eq!(told.status, 303, "{}", told.text);
    let align = |source: &std::path::Path| -> Vec<String> {
        let target = root().join("samples/terremoto-ica.en.txt");
        let done = teletipo(&served.folder)
            .args(["align", "--memory", "memory.db", "--json", "--store"])
            .args(["--story", "terremoto-ica"])
            .args([source, &target])
            .output()
            .unwrap();
        let told = String::from_utf8(done.stdout).unwrap();
        let lines = told.lines().map(|line| serde_json::from_str(line).unwrap());
        let beads = lines.filter(|record: &serde_json::Value| record["type"] == "bead");
        beads
            .map(|bead| format!("{}:{} {}", bead["src"], bead["tgt"], bead["score"]))
            .collect()
    };
    let source = root().join("samples/terremoto-ica.es.txt");
    assert!(align(&source).contains(&"[0,1]:[0,1] 1.0".to_owned()));
    let page = client.get("/story?id=terremoto-ica").text;
    assert!(
        page.contains("version 2"),
        "the memory held just this already"
    );

    // Where the story is filed with another beginning, what stands unchanged is kept.
    let filed = std::fs::read_to_string(&source).unwrap();
    let path = served.path("filed.es.txt");
    std::fs::write(&path, format!("URGENTE\n\n{filed}")).unwrap();
    let beads = align(&path);
    assert!(beads.contains(&"[1,2]:[0,1] 1.0".to_owned()), "{beads:?}");
    let page = client.get("/story?id=terremoto-ica").text;
    assert!(
        page.contains("version 3"),
        "another text is another version"
    );
    assert!(page.contains("aria-label=\"Bead [1, 2]:[0, 1], 2-2, confirmed\""));
}
