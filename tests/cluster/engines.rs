//! Which engines are there, and the Spark cluster that the tests share.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A program of `samples/cluster`.
pub(crate) fn recipe(name: &str) -> PathBuf {
    root().join("samples/cluster").join(name)
}

/// Python with an engine, or none with the reason printed.
pub(crate) fn python_with(modules: &[&str]) -> Option<PathBuf> {
    let python = root().join("target/cluster/bin/python");
    let imports = format!("import {}", modules.join(", "));
    let is_there = python.is_file()
        && Command::new(&python)
            .args(["-c", &imports])
            .output()
            .is_ok_and(|ran| ran.status.success());
    let java = Command::new("java").arg("-version").output();
    let missing = match () {
        () if !is_there => format!("{modules:?} in {}", python.display()),
        () if modules.contains(&"pyspark") && java.is_err() => "java".to_owned(),
        () => return Some(python),
    };
    assert!(
        std::env::var_os("TELETIPO_REQUIRE_CLIENTS").is_none(),
        "missing: {missing}"
    );
    println!("skipped: missing {missing}; tests/run.sh installs it");
    None
}

/// A master and two workers, each of one core.
pub(crate) struct Spark {
    /// `spark://127.0.0.1:…`
    pub(crate) master: String,
    /// Ends, and the cluster with it, when its input ends: at the latest when the process
    /// of the tests does, however that comes about.
    _keeper: Child,
}

impl Spark {
    fn start(python: &Path) -> Spark {
        let mut keeper = Command::new(python)
            .arg(recipe("spark_cluster.py"))
            .args(["--workers", "2", "--"])
            .args(["sh", "-c", "echo $SPARK_MASTER; cat > /dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut master = String::new();
        let output = keeper.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut master).unwrap();
        assert!(master.starts_with("spark://127.0.0.1:"), "`{master}`");
        Spark {
            master: master.trim().to_owned(),
            _keeper: keeper,
        }
    }
}

static SPARK: Mutex<Option<Spark>> = Mutex::new(None);

/// The cluster, for one test at a time: an application takes all its cores.
pub(crate) struct SparkInUse(MutexGuard<'static, Option<Spark>>);

impl SparkInUse {
    pub(crate) fn new(python: &Path) -> Self {
        let mut spark = SPARK.lock().unwrap_or_else(PoisonError::into_inner);
        spark.get_or_insert_with(|| Spark::start(python));
        SparkInUse(spark)
    }

    pub(crate) fn master(&self) -> &str {
        &self.0.as_ref().unwrap().master
    }
}
