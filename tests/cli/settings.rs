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
