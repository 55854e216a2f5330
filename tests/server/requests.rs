//! Requests of the right shape with wrong content: of every operation of the document, bodies,
//! queries and paths are made from its own schemas. None of them is a failure of the server.

use serde_json::{Value, json};

use crate::harness::{Desk, Server, TOKEN, quoted};

/// Requests of each operation.
const EACH: usize = 24;

/// A simple generator (xorshift), so that every run sends the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// What may stand where a text is wanted: what is expected somewhere, and what is nowhere.
const TEXTS: [&str; 36] = [
    "",
    " ",
    "\u{0}",
    "\u{feff}",
    "Nadie murió.",
    "El sismo fue a las 5.42. Nadie murió.\n\n—Sí —dijo.",
    "es",
    "en",
    "es-MX",
    "zz-x-y",
    "español",
    "sismo",
    "1",
    "-1",
    "99999999999999999999",
    "2026-01-31",
    "-009999-01-01",
    "9999-12-31",
    "2026-01-31T12:00:00Z",
    "a=b",
    "machine=5",
    "memory:gone=5",
    "number_mismatch",
    "number_mismatch=off",
    "merge",
    "undo",
    "0..1:0..1",
    "9..1:0..18446744073709551615",
    "source",
    "xliff",
    "docx",
    "jsonl",
    "UEsDBA==",
    "PHA+SG9sYS48L3A+",
    "(((((((((((",
    "\u{1f4f0}\u{301}\u{200d}ñ",
];

/// A value of a schema, more or less.
fn made(document: &Value, schema: &Value, chance: &mut Chance, depth: usize) -> Value {
    if chance.one_in(16) {
        let others = [
            json!(null),
            json!([]),
            json!({}),
            json!(-1),
            json!("x"),
            json!([[["x"]]]),
        ];
        return chance.of(&others).clone();
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return made(document, target, chance, depth);
    }
    for choice in ["oneOf", "anyOf", "allOf"] {
        if let Some(list) = schema[choice].as_array() {
            let one = chance.of(list).clone();
            return made(document, &one, chance, depth);
        }
    }
    let kinds = match &schema["type"] {
        Value::Array(kinds) => kinds.clone(),
        kind => vec![kind.clone()],
    };
    match chance.of(&kinds).as_str() {
        Some("string") => json!(chance.of(&TEXTS)),
        Some("boolean") => json!(chance.one_in(2)),
        Some("integer" | "number") => chance
            .of(&[
                json!(0),
                json!(1),
                json!(2),
                json!(70),
                json!(100),
                json!(256),
                json!(-1),
                json!(u64::MAX),
                json!(0.5),
                json!(1e300),
            ])
            .clone(),
        Some("array") => {
            let count = if depth > 4 { 0 } else { chance.below(4) };
            let items = (0..count).map(|_| made(document, &schema["items"], chance, depth + 1));
            Value::Array(items.collect())
        }
        Some("object") => {
            let mut object = serde_json::Map::new();
            let none = serde_json::Map::new();
            for (name, property) in schema["properties"].as_object().unwrap_or(&none) {
                if !chance.one_in(3) {
                    object.insert(name.clone(), made(document, property, chance, depth + 1));
                }
            }
            if schema["additionalProperties"].is_object() {
                let name = *chance.of(&TEXTS);
                let value = made(document, &schema["additionalProperties"], chance, depth + 1);
                object.insert(name.to_owned(), value);
            }
            Value::Object(object)
        }
        _ => Value::Null,
    }
}

/// The address of an operation, with values of all kinds in its path and behind it.
fn address(path: &str, operation: &Value, chance: &mut Chance) -> String {
    let mut address = path.to_owned();
    let mut query = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        let value = match &parameter["example"] {
            Value::String(example) if chance.one_in(2) => example.clone(),
            Value::Number(example) if chance.one_in(2) => example.to_string(),
            _ => (*chance.of(&TEXTS)).to_owned(),
        };
        match parameter["in"].as_str().unwrap() {
            "path" => address = address.replace(&format!("{{{name}}}"), &quoted(&value)),
            _ if chance.one_in(2) => query.push(format!("{name}={}", quoted(&value))),
            _ => {}
        }
    }
    match query.is_empty() {
        true => address,
        false => format!("{address}?{}", query.join("&")),
    }
}

/// Sends requests to an operation; tells how many of them were what it wants.
fn send_some(
    server: &Server,
    document: &Value,
    path: &str,
    method: &str,
    operation: &Value,
) -> usize {
    let mut right = 0;
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15 ^ (path.len() as u64) << 8 ^ method.len() as u64);
    let bearer = format!("Bearer {TOKEN}");
    let content = &operation["requestBody"]["content"];
    for _ in 0..EACH {
        let address = address(path, operation, &mut chance);
        let (kind, body) = match content.get("application/json") {
            Some(media) => {
                let value = made(document, &media["schema"], &mut chance, 0);
                ("application/json", value.to_string())
            }
            None => ("application/octet-stream", (*chance.of(&TEXTS)).to_owned()),
        };
        let headers = [("authorization", bearer.as_str()), ("content-type", kind)];
        let answer = server.try_ask(method, &address, &headers, body.as_bytes());
        let answer = answer.unwrap_or_else(|error| panic!("{method} {address}\n{body}\n{error}"));
        assert!(
            answer.status < 500,
            "{method} {address}\n{body}\n{}",
            String::from_utf8_lossy(&answer.body)
        );
        // What failed is told in words.
        match answer.status {
            400.. => {
                let told = answer.json();
                let error = told["error"].as_str().unwrap_or_default();
                assert!(!error.is_empty(), "{method} {address}\n{body}\n{told}");
            }
            _ => right += 1,
        }
    }
    right
}

#[test]
fn no_request_of_the_right_shape_is_a_failure_of_the_server() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let story = json!({"source": "Nadie murió. No hubo daños.", "target": "Nobody died. There was no damage."});
    for id in ["sismo", "terremoto"] {
        server
            .send("PUT", &format!("/api/v1/stories/{id}"), &story)
            .ok();
    }
    let document = server.get("/api/v1/openapi.json").ok();
    let (mut count, mut right) = (0, 0);
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if operation.get("operationId").is_some() {
                let method = method.to_uppercase();
                right += send_some(&server, &document, path, &method, operation);
                count += 1;
            }
        }
    }
    assert!(count > 45, "{count}");
    // Requests that are all refused at the door would show nothing.
    assert!(right > count * EACH / 5, "{right} of {}", count * EACH);
    println!("{right} of {} were what is wanted", count * EACH);
    assert_eq!(server.get("/healthz").status, 200);
    assert!(!server.log().contains("panicked"), "{}", server.log());
}
