//! Every path of the OpenAPI document is asked for with what the document gives as examples,
//! and each answer is held against it.

use serde_json::{Value, json};

use crate::harness::{Answer, Desk, Server, TOKEN, quoted};

/// The document as it is served.
fn document(server: &Server) -> Value {
    server.get("/api/v1/openapi.json").ok()
}

/// All operations: path, method, operation.
fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if operation.get("operationId").is_some() {
                all.push((path.clone(), method.to_uppercase(), operation.clone()));
            }
        }
    }
    all
}

/// The address of an operation with its example values.
fn address(path: &str, operation: &Value) -> String {
    let mut address = path.to_owned();
    let mut query = Vec::new();
    let none = Vec::new();
    for parameter in operation["parameters"].as_array().unwrap_or(&none) {
        let name = parameter["name"].as_str().unwrap();
        let example = match &parameter["example"] {
            Value::Null => continue,
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match parameter["in"].as_str().unwrap() {
            "path" => address = address.replace(&format!("{{{name}}}"), &quoted(&example)),
            _ => query.push(format!("{name}={}", quoted(&example))),
        }
    }
    assert!(
        !address.contains('{'),
        "{path} has a part without an example"
    );
    match query.is_empty() {
        true => address,
        false => format!("{address}?{}", query.join("&")),
    }
}

/// The body of an operation: the example of its content, or of the type that it is.
fn body(document: &Value, operation: &Value) -> Option<(String, Vec<u8>)> {
    let content = operation["requestBody"]["content"].as_object()?;
    let (kind, media) = content.iter().next()?;
    let example = match &media["example"] {
        Value::Null if kind == "application/octet-stream" => Value::Null,
        Value::Null => example(document, &media["schema"]),
        given => given.clone(),
    };
    let bytes = match (&example, kind.as_str()) {
        (Value::String(text), "application/octet-stream") => text.clone().into_bytes(),
        (Value::Null, "application/octet-stream") => b"Hola.\tHello.\n".to_vec(),
        _ => example.to_string().into_bytes(),
    };
    Some((kind.clone(), bytes))
}

/// An example of a type: its own, or one made of its properties.
fn example(document: &Value, schema: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return example(document, target);
    }
    if !schema["example"].is_null() {
        return schema["example"].clone();
    }
    match schema["type"].as_str() {
        Some("array") => json!([example(document, &schema["items"])]),
        Some("object") => {
            let properties = schema["properties"].as_object().unwrap();
            let each = properties
                .iter()
                .map(|(name, schema)| (name.clone(), example(document, schema)));
            Value::Object(each.collect())
        }
        Some("string") => json!("Hola."),
        other => panic!("no example of {other:?}"),
    }
}

/// Holds an answer against what the document says of its status.
fn check(document: &Value, operation: &Value, answer: &Answer) {
    let id = operation["operationId"].as_str().unwrap();
    let status = answer.status.to_string();
    let class = format!("{}XX", &status[..1]);
    let responses = &operation["responses"];
    let response = responses.get(&status).or_else(|| responses.get(&class));
    let response = response.unwrap_or_else(|| panic!("{id} answers {status}: {}", answer.text()));
    let (kind, media) = response["content"]
        .as_object()
        .unwrap()
        .iter()
        .next()
        .unwrap();
    let sent = answer.header("content-type").unwrap();
    if kind != "application/json" {
        assert!(!answer.body.is_empty(), "{id}");
        return;
    }
    assert_eq!(sent, "application/json", "{id}");
    // References lead into the document.
    let mut schema = media["schema"].clone();
    let object = schema.as_object_mut().unwrap();
    object.insert("components".to_owned(), document["components"].clone());
    let validator = jsonschema::validator_for(&schema).unwrap();
    let value = answer.json();
    let errors: Vec<String> = validator
        .iter_errors(&value)
        .map(|error| format!("{error} at {}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{id}: {errors:?}\n{value:#}");
}

fn call(server: &Server, document: &Value, path: &str, method: &str, operation: &Value) -> Answer {
    let bearer = format!("Bearer {TOKEN}");
    let mut headers = vec![("authorization", bearer.as_str())];
    let body = body(document, operation);
    if let Some((kind, _)) = &body {
        headers.push(("content-type", kind));
    }
    let bytes = body.as_ref().map_or(&[][..], |(_, bytes)| bytes);
    server.ask(method, &address(path, operation), &headers, bytes)
}

#[test]
fn every_path_answers_as_the_document_says() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let document = document(&server);
    assert_eq!(document["openapi"], "3.1.0");
    let mut operations = operations(&document);
    assert!(operations.len() > 40, "{}", operations.len());
    // What is taken away is asked for before.
    operations.sort_by_key(|(_, method, _)| method == "DELETE");
    // What is asked for must be there: the story and the unit of the examples.
    let put = operations
        .iter()
        .find(|(_, _, operation)| operation["operationId"] == "store_story");
    let (path, method, operation) = put.unwrap();
    assert_eq!(
        call(&server, &document, path, method, operation).status,
        200
    );
    for (path, method, operation) in &operations {
        let answer = call(&server, &document, path, method, operation);
        assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text());
        check(&document, operation, &answer);
    }
    // The same of what is wrong: no token, no body, no such thing.
    for (path, method, operation) in &operations {
        let address = address(path, operation)
            .replace("terremoto", "nowhere")
            .replace("/units/1", "/units/999999");
        let answer = server.ask(
            method,
            &address,
            &[("content-type", "application/json")],
            b"",
        );
        match operation.get("security") {
            Some(_) => assert_eq!(answer.status, 401, "{method} {path}: {}", answer.text()),
            None if operation.get("requestBody").is_some() => {
                assert_eq!(answer.status, 400, "{method} {path}: {}", answer.text());
            }
            None if address.contains("nowhere") || address.contains("999999") => {
                assert_eq!(answer.status, 404, "{method} {path}: {}", answer.text());
            }
            None => assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text()),
        }
        check(&document, operation, &answer);
    }
}

#[test]
fn operations_have_names_and_words_of_their_own() {
    let desk = Desk::with_samples();
    let document = document(&desk.serve(&[]));
    let mut names: Vec<String> = Vec::new();
    for (path, method, operation) in operations(&document) {
        let name = operation["operationId"].as_str().unwrap().to_owned();
        assert!(!names.contains(&name), "{name} twice");
        names.push(name);
        let words = operation["summary"]
            .as_str()
            .or(operation["description"].as_str());
        assert!(
            words.is_some_and(|words| !words.is_empty()),
            "{method} {path}"
        );
        let writes = operation.get("security").is_some();
        assert!(!writes || method != "GET", "{path}");
    }
}

/// A route that is not in the document would be one that nobody tests: beside the pages,
/// routes are added by `routes!`, which adds them to both.
#[test]
fn no_route_is_left_out_of_the_document() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/server");
    let mut folders = vec![root.clone()];
    let mut added = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("pages") {
                folders.push(path);
            } else if path.is_file() {
                let text = std::fs::read_to_string(&path).unwrap();
                let lines = text.lines().map(str::trim);
                let lines = lines
                    .filter(|line| line.contains(".route(") || line.contains(".route_service("));
                added.extend(lines.map(str::to_owned));
            }
        }
    }
    assert_eq!(
        added,
        [".route_service(\"/api/v1/openapi.json\", described)"]
    );
}

#[test]
fn texts_are_worked_on() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let segments = server
        .send(
            "POST",
            "/api/v1/segment",
            &json!({"text": "Fue el Sr. Paz. ¿Y tú?\n\nNo."}),
        )
        .ok();
    let texts: Vec<&str> = segments["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| segment["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["Fue el Sr. Paz.", "¿Y tú?", "No."]);
    assert_eq!(segments["lang"], "es");
    let aligned = server.send("POST", "/api/v1/align", &json!({
        "source": ["El sismo se produjo a las 5.42 y tuvo su epicentro en el mar.", "Nadie murió."],
        "target": ["The quake struck at 5:42 a.m.", "Its epicenter was at sea.", "Nobody died."],
        "src": "es", "tgt": "en"
    })).ok();
    assert_eq!(aligned["beads"][0]["tgt"], json!([0, 1]));
    assert_eq!(aligned["beads"][1]["kind"], "1-1");
    assert_eq!(aligned["summary"]["pairs"], 2);
    assert!(aligned["beads"][0].get("evidence").is_none());
    let explained = json!({
        "source": ["Nadie murió el martes."], "target": ["Nobody died on Tuesday."],
        "src": "es", "tgt": "en", "explain": true, "learn": "never"
    });
    let explained = server.send("POST", "/api/v1/align", &explained).ok();
    let evidence = &explained["beads"][0]["evidence"];
    let pairs = evidence["pairs"].as_array().unwrap();
    assert!(
        pairs
            .iter()
            .any(|pair| pair["source"] == "martes" && pair["target"] == "Tuesday"),
        "{evidence}"
    );
    let query = "Harris llegó a las 10.15 hora local (15.15 GMT), en medio de un fuerte dispositivo de seguridad, a la sede presidencial.";
    let found = server
        .get(&format!("/api/v1/match?text={}", quoted(query)))
        .ok();
    let best = &found["queries"][0]["matches"][0];
    assert_eq!(
        (&best["score"], &best["base"], &best["story"]),
        (&json!(71), &json!(75), &json!("harris"))
    );
    let hits = server.get("/api/v1/search?q=sede%20presidencial").ok();
    assert_eq!(hits["hits"][0]["story"], "harris");
    let traced = server
        .send(
            "POST",
            "/api/v1/trace",
            &json!({"text": "The Peruvian Navy ruled out a tsunami warning."}),
        )
        .ok();
    assert_eq!(traced["stories"][0]["story"], "terremoto-ica");
    let checked = server
        .send(
            "POST",
            "/api/v1/check",
            &json!({"pairs": [
                {"source": "Murieron 12 personas.", "target": "21 people died."},
                {"source": "Llegaron 30 personas.", "target": "30 people arrived."}
            ]}),
        )
        .ok();
    assert_eq!(checked["summary"]["flagged"], 1);
    let source = best["source"].as_str().unwrap();
    let translated = server
        .send(
            "POST",
            "/api/v1/translate",
            &json!({"text": format!("{source} Zzz qqq xxx.")}),
        )
        .ok();
    assert_eq!(translated["segments"][0]["origin"], "exact");
    assert!(
        translated["text"]
            .as_str()
            .unwrap()
            .starts_with(best["target"].as_str().unwrap())
    );
    assert!(
        translated["text"]
            .as_str()
            .unwrap()
            .ends_with(" Zzz qqq xxx.")
    );
    let analysis = server
        .send(
            "POST",
            "/api/v1/analyze",
            &json!({"files": [{"name": "a", "text": source}]}),
        )
        .ok();
    assert_eq!(analysis["summary"]["segments"], 1);
    assert_eq!(analysis["summary"]["bands"][1]["segments"], 1);
}

#[test]
fn the_memory_goes_out_in_every_format_and_in_again() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let units = server.get("/api/v1/stats").ok()["units"].as_u64().unwrap();
    let bearer = format!("Bearer {TOKEN}");
    for format in [
        "tmx", "xliff", "xliff2", "po", "tsv", "csv", "jsonl", "weblate",
    ] {
        let file = server.get(&format!("/api/v1/export?format={format}"));
        assert_eq!(file.status, 200, "{format}");
        let other = Desk::new();
        let other = other.serve(&[]);
        let path = format!("/api/v1/import?format={format}");
        let taken = other
            .ask("POST", &path, &[("authorization", &bearer)], &file.body)
            .ok();
        assert_eq!(taken["read"].as_u64(), Some(units), "{format}: {taken}");
        assert_eq!(
            other.get("/api/v1/stats").ok()["units"],
            taken["created"],
            "{format}"
        );
    }
    // Packed, or with other names of the languages.
    let packed = server.get("/api/v1/export?gz=true");
    assert_eq!(packed.header("content-type"), Some("application/gzip"));
    let other = Desk::new();
    let other = other.serve(&[]);
    let headers = [("authorization", bearer.as_str())];
    let taken = other
        .ask("POST", "/api/v1/import", &headers, &packed.body)
        .ok();
    assert_eq!(taken["read"].as_u64(), Some(units));
    let file = server.get("/api/v1/export?src_code=es-ES");
    assert!(file.text().contains("srclang=\"es-ES\""), "{}", file.text());
    // A broken file changes nothing, and says where it is broken.
    let before = server.get("/api/v1/export?format=jsonl").body;
    let broken = server.ask("POST", "/api/v1/import", &[("authorization", &bearer)], b"{\"source\": \"a\", \"target\": \"b\", \"source_lang\": \"es\", \"target_lang\": \"en\"}\n{\"source\": 3}\n");
    assert_eq!(broken.status, 422, "{}", broken.text());
    assert!(
        broken.json()["at"].as_str().unwrap().starts_with("body:2"),
        "{}",
        broken.text()
    );
    assert_eq!(server.get("/api/v1/export?format=jsonl").body, before);
}

/// More new units than an index takes in beside it: it is made anew, by one thread, while
/// others ask.
#[test]
fn a_large_import_is_found_by_all_at_once() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--workers", "4"]);
    let ask = |n: usize| {
        let text = quoted(&format!("La partida número {n} llegó al puerto."));
        let path = format!("/tmserver/es/en/unit/{text}?min_similarity=100");
        server.get(&path).ok()
    };
    assert_eq!(ask(1), json!([]));
    let lines: Vec<String> = (0..6_000)
        .map(|n| format!("La partida número {n} llegó al puerto.\tLot {n} reached the port."))
        .collect();
    let bearer = format!("Bearer {TOKEN}");
    let taken = server.ask(
        "POST",
        "/api/v1/import?format=tsv",
        &[("authorization", &bearer)],
        lines.join("\n").as_bytes(),
    );
    assert_eq!(taken.ok()["created"], 6_000);
    std::thread::scope(|scope| {
        for asker in 0..8 {
            let ask = &ask;
            scope.spawn(move || {
                for n in (asker..6_000).step_by(1_500) {
                    let target = format!("Lot {n} reached the port.");
                    assert_eq!(ask(n)[0]["target"], target.as_str());
                }
            });
        }
    });
    assert!(desk.path("memory.db.match-es-en").is_file());
}
