use jiff::Timestamp;
use teletipo::memory::postgres::address::{Surroundings, Target};
use teletipo::memory::{Filter, Mode, PostgresStore, Store, Unit};
use teletipo::text::Lang;

#[test]
fn smoke() {
    let Some(server) = crate::postgres_server::server() else {
        return;
    };
    let target = Target::of(&server.place(), &Surroundings::default()).unwrap();
    let mut store = PostgresStore::open(&target, Mode::Create).unwrap();
    let now = Timestamp::from_second(100).unwrap();
    let units = (0..3000).map(|n| {
        let mut unit = Unit::new(
            &Lang::es(),
            &Lang::en(),
            &format!("La casa n.º {n}"),
            &format!("House {n}"),
            now,
        );
        unit.story = Some(format!("s{}", n % 7));
        unit.position = Some(n);
        unit.props = vec![("a".into(), "b\"".into())];
        Ok(unit)
    });
    println!("{:?}", store.import(&mut units.clone(), now).unwrap());
    println!("{:?}", store.import(&mut units.clone(), now).unwrap());
    let mut count = 0;
    store
        .for_each_unit(&Filter::default(), &mut |unit| {
            count += 1;
            if count < 3 {
                println!("{unit:?}");
            }
            Ok(())
        })
        .unwrap();
    println!("{count} {:?} {:?}", store.generation(), store.stats());
    let mut n = 0;
    store
        .match_texts(&Lang::es(), &Lang::en(), &mut |_| {
            n += 1;
            Ok(())
        })
        .unwrap();
    println!("{n} {:?}", store.growth(teletipo::memory::Period::Month));
}
