//! Settings: which layer wins, and whether it says so.

use crate::harness::Desk;

/// The value and origin of a setting, from `config show --json`.
fn setting(
    desk: &Desk,
    name: &str,
    variables: &[(&str, &str)],
    arguments: &[&str],
) -> (String, String) {
    let mut command = desk.command(&[arguments, &["config", "show", "--json"]].concat());
    let ran = crate::harness::Ran::from(command.envs(variables.iter().copied()).output().unwrap());
    ran.expect_code(0);
    let records = ran.records();
    let record = records
        .iter()
        .find(|record| record["name"] == name)
        .unwrap();
    let text = |field: &str| record[field].as_str().unwrap().to_owned();
    (text("value"), text("origin"))
}

#[test]
fn each_layer_beats_the_ones_below() {
    let desk = Desk::new();
    let (value, origin) = setting(&desk, "memory", &[], &[]);
    assert!(value.ends_with("teletipo/memory.db"));
    assert_eq!(origin, "default");
    desk.file(
        "home/.config/teletipo/config.toml",
        "memory = \"user.db\"\n",
    );
    assert_eq!(setting(&desk, "memory", &[], &[]).0, "user.db");
    desk.file(
        "teletipo.toml",
        "memory = \"project.db\"\nsrc = \"es_MX\"\n",
    );
    let (value, origin) = setting(&desk, "memory", &[], &[]);
    assert_eq!(value, "project.db");
    assert!(origin.ends_with("teletipo.toml"));
    assert_eq!(setting(&desk, "src", &[], &[]).0, "es-MX");
    let environment = [("TELETIPO_MEMORY", "environment.db")];
    let (value, origin) = setting(&desk, "memory", &environment, &[]);
    assert_eq!(
        (value.as_str(), origin.as_str()),
        ("environment.db", "environment TELETIPO_MEMORY")
    );
    let (value, origin) = setting(&desk, "memory", &environment, &["--memory", "flag.db"]);
    assert_eq!((value.as_str(), origin.as_str()), ("flag.db", "flag"));
}

#[test]
fn a_bad_settings_file_is_named_with_its_line() {
    let desk = Desk::new();
    desk.file("teletipo.toml", "src = \"es\"\ntreshold = 3\n");
    let ran = desk.run(&["config", "show"]);
    ran.expect_code(3)
        .expect_stderr(&["teletipo.toml:2", "did you mean `threshold`?"]);
}

#[test]
fn values_out_of_range_are_named_with_their_source() {
    let desk = Desk::new();
    for (variable, value, wanted) in [
        ("TELETIPO_THRESHOLD", "lots", "1 to 100"),
        ("TELETIPO_THRESHOLD", "0", "1 to 100"),
        ("TELETIPO_THRESHOLD", "101", "1 to 100"),
        ("TELETIPO_TOP", "0", "from 1"),
        ("TELETIPO_MIN_CONFIDENCE", "1.1", "from 0 to 1"),
        ("TELETIPO_MIN_CONFIDENCE", "NaN", "from 0 to 1"),
        ("TELETIPO_SRC", "español", "language tag"),
        ("TELETIPO_PENALTIES", "machine=101", "0 to 100"),
    ] {
        let mut command = desk.command(&["config", "show"]);
        let output = command.env(variable, value).output().unwrap();
        crate::harness::Ran::from(output)
            .expect_code(2)
            .expect_stderr(&[variable, value, wanted]);
    }
    for (line, wanted) in [
        ("threshold = 0", "1 to 100"),
        ("top = 0", "from 1"),
        ("min-confidence = 1.5", "from 0 to 1"),
    ] {
        desk.file("teletipo.toml", format!("# the desk's\n{line}\n"));
        desk.run(&["config", "show"])
            .expect_code(3)
            .expect_stderr(&["teletipo.toml:2", wanted]);
    }
}

#[test]
fn how_the_memory_is_served_is_set_like_all_else() {
    let desk = Desk::new();
    assert_eq!(
        setting(&desk, "serve.bind", &[], &[]),
        ("127.0.0.1:8888".to_owned(), "default".to_owned())
    );
    desk.file(
        "teletipo.toml",
        "[serve]\nbind = \"127.0.0.1:7777\"\ntoken-file = \"keys/token\"\nhost = [\"a.example\", \"b.example:80\"]\n\
         access-log = \"none\"\nmax-body = 9\n",
    );
    let show = |name: &str| setting(&desk, name, &[], &[]).0;
    assert_eq!(show("serve.bind"), "127.0.0.1:7777");
    assert_eq!(show("serve.host"), "a.example, b.example:80");
    assert_eq!(show("serve.cors"), "none");
    assert_eq!(show("serve.access-log"), "none");
    assert_eq!(show("serve.max-body"), "9");
    let file = show("serve.token-file");
    assert!(
        file.ends_with("keys/token") && file != "keys/token",
        "{file}: from where the settings are"
    );
    let environment = [
        ("TELETIPO_SERVE_BIND", "127.0.0.1:6666"),
        (
            "TELETIPO_SERVE_CORS",
            "https://a.example, https://b.example",
        ),
    ];
    let set = |name: &str| setting(&desk, name, &environment, &[]);
    assert_eq!(set("serve.bind").1, "environment TELETIPO_SERVE_BIND");
    assert_eq!(set("serve.cors").0, "https://a.example, https://b.example");
}

#[test]
fn the_token_is_in_no_setting_and_in_no_listing() {
    const TOKEN: &str = "0123456789abcdef0123456789abcdef";
    let desk = Desk::new();
    desk.file("token", TOKEN);
    desk.file("teletipo.toml", "[serve]\ntoken-file = \"token\"\n");
    let ran = desk.run(&["config", "show"]);
    ran.expect_code(0);
    assert!(!ran.stdout.contains(TOKEN), "{}", ran.stdout);
    desk.file("teletipo.toml", format!("[serve]\ntoken = \"{TOKEN}\"\n"));
    let ran = desk.run(&["config", "show"]);
    ran.expect_code(3)
        .expect_stderr(&["teletipo.toml:2", "did you mean `token-file`?"]);
}

#[test]
fn what_is_wrong_in_the_table_of_serve_is_named_with_its_line() {
    let desk = Desk::new();
    for (line, told) in [
        ("max-body = 0", "a whole number from 1"),
        ("bnid = \"127.0.0.1:1\"", "did you mean `bind`?"),
        ("threshold = 70", "the keys are bind, token-file"),
    ] {
        desk.file("teletipo.toml", format!("[serve]\n{line}\n"));
        desk.run(&["config", "show"])
            .expect_code(3)
            .expect_stderr(&["teletipo.toml:2", told]);
    }
    desk.file("teletipo.toml", "[serve]\nbind = \"nowhere\"\n");
    desk.run(&["serve"]).expect_code(2).expect_stderr(&[
        "`nowhere`",
        "teletipo.toml",
        "no address to listen on",
    ]);
    let mut command = desk.command(&["config", "show"]);
    let output = command.env("TELETIPO_SERVE_QUEUE", "0").output().unwrap();
    crate::harness::Ran::from(output)
        .expect_code(2)
        .expect_stderr(&["TELETIPO_SERVE_QUEUE", "a whole number from 1"]);
}

/// The help of `serve` says the defaults that are in force.
#[test]
fn the_help_of_serve_tells_the_defaults() {
    let desk = Desk::new();
    let help = desk.run(&["serve", "--help"]).stdout;
    for name in [
        "bind",
        "max-connections",
        "queue",
        "max-body",
        "max-upload",
        "head-time",
        "idle-time",
        "stall-time",
        "request-time",
        "stop-time",
        "access-log",
    ] {
        let (value, origin) = setting(&desk, &format!("serve.{name}"), &[], &[]);
        assert_eq!(origin, "default");
        let about = help.split(&format!("--{name} ")).nth(1).unwrap();
        let about = about.split(" --").next().unwrap();
        let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            about.contains(&format!("[default: {value}]")),
            "{name}: {about}"
        );
    }
}
