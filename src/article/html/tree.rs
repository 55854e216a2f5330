//! The tree that the HTML5 parser builds: nodes in one list, linked by number.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName, local_name, ns};

use super::page::{Content, Element, Node, Page};

/// A node of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Handle(usize);

/// A tree under construction. Nodes may be moved while it is built, so it is laid out
/// flat only at the end.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: RefCell<Vec<Linked>>,
}

#[derive(Debug, Default)]
struct Linked {
    data: Data,
    parent: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
}

#[derive(Debug, Default)]
enum Data {
    /// The document, comments, and whatever else has no text.
    #[default]
    Nothing,
    Text(StrTendril),
    Element(QualName, Vec<(LocalName, StrTendril)>),
}

impl Default for Tree {
    fn default() -> Tree {
        Tree {
            nodes: RefCell::new(vec![Linked::default()]),
        }
    }
}

/// The document, the first node.
const DOCUMENT: Handle = Handle(0);

impl Tree {
    /// Nodes made so far.
    pub(super) fn len(&self) -> usize {
        self.nodes.borrow().len()
    }

    fn add(&self, data: Data) -> Handle {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Linked {
            data,
            ..Linked::default()
        });
        Handle(nodes.len() - 1)
    }

    /// The page that the tree is: what hangs under the document, in its order.
    pub(super) fn flatten(&self) -> Page {
        let mut tree = self.nodes.borrow_mut();
        let mut nodes: Vec<Node> = Vec::with_capacity(tree.len());
        // The open ones: their number in the tree and their place on the page.
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut next = Some(DOCUMENT.0);
        while let Some(at) = next {
            let Some(linked) = tree.get_mut(at) else {
                break;
            };
            let place = nodes.len();
            let parent = open.last().map_or(place, |(_, place)| *place);
            let content = match std::mem::take(&mut linked.data) {
                Data::Text(text) => Some(Content::Text(text)),
                Data::Element(name, attributes) => Some(Content::Element(Element {
                    name: name.local,
                    attributes,
                })),
                Data::Nothing if at == DOCUMENT.0 => Some(Content::Element(Element {
                    name: LocalName::default(),
                    attributes: Vec::new(),
                })),
                Data::Nothing => None,
            };
            if let Some(content) = content {
                nodes.push(Node {
                    content,
                    parent,
                    end: place + 1,
                });
                if linked.first.is_some() {
                    open.push((at, place));
                    next = linked.first;
                    continue;
                }
            }
            next = linked.after;
            while next.is_none() {
                let Some((up, place)) = open.pop() else { break };
                let end = nodes.len();
                if let Some(node) = nodes.get_mut(place) {
                    node.end = end;
                }
                next = tree.get(up).and_then(|linked| linked.after);
            }
        }
        Page { nodes }
    }
}

/// Sets a link of a node that exists; every number here was given out by [`Tree::add`].
fn change(nodes: &mut [Linked], at: Option<usize>, set: impl FnOnce(&mut Linked)) {
    if let Some(linked) = at.and_then(|at| nodes.get_mut(at)) {
        set(linked);
    }
}

fn detach(nodes: &mut [Linked], at: usize) {
    let Some(linked) = nodes.get_mut(at) else {
        return;
    };
    let parent = linked.parent.take();
    let (before, after) = (linked.before.take(), linked.after.take());
    change(nodes, before, |linked| linked.after = after);
    change(nodes, after, |linked| linked.before = before);
    change(nodes, parent, |linked| {
        if linked.first == Some(at) {
            linked.first = after;
        }
        if linked.last == Some(at) {
            linked.last = before;
        }
    });
}

/// Puts a node under `parent`, before the child `after` or at the end.
fn attach(nodes: &mut [Linked], at: usize, parent: usize, after: Option<usize>) {
    detach(nodes, at);
    let before = match after {
        Some(after) => nodes.get(after).and_then(|linked| linked.before),
        None => nodes.get(parent).and_then(|linked| linked.last),
    };
    change(nodes, Some(at), |linked| {
        linked.parent = Some(parent);
        linked.before = before;
        linked.after = after;
    });
    change(nodes, before, |linked| linked.after = Some(at));
    change(nodes, after, |linked| linked.before = Some(at));
    change(nodes, Some(parent), |linked| {
        if before.is_none() {
            linked.first = Some(at);
        }
        if after.is_none() {
            linked.last = Some(at);
        }
    });
}

impl Tree {
    fn insert(&self, child: NodeOrText<Handle>, parent: usize, after: Option<usize>) {
        let at = match child {
            NodeOrText::AppendNode(node) => node.0,
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = match after {
                    Some(after) => nodes.get(after).and_then(|linked| linked.before),
                    None => nodes.get(parent).and_then(|linked| linked.last),
                };
                let neighbour = before.and_then(|before| nodes.get_mut(before));
                if let Some(Data::Text(known)) = neighbour.map(|linked| &mut linked.data) {
                    known.push_tendril(&text);
                    return;
                }
                drop(nodes);
                self.add(Data::Text(text)).0
            }
        };
        attach(&mut self.nodes.borrow_mut(), at, parent, after);
    }

    fn parent(&self, node: Handle) -> Option<usize> {
        self.nodes.borrow().get(node.0)?.parent
    }
}

/// The name of an element, for the parser.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// Attributes that readers of stories ask for.
fn is_of_use(name: &str) -> bool {
    matches!(
        name,
        "alt"
            | "aria-hidden"
            | "class"
            | "content"
            | "datetime"
            | "hidden"
            | "href"
            | "http-equiv"
            | "id"
            | "itemprop"
            | "itemtype"
            | "lang"
            | "name"
            | "property"
            | "rel"
            | "role"
            | "style"
            | "type"
    )
}

impl TreeSink for Tree {
    type Handle = Handle;
    type Output = ();
    type ElemName<'a> = Name;

    fn finish(self) {}

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        DOCUMENT
    }

    fn elem_name(&self, target: &Handle) -> Name {
        match self.nodes.borrow().get(target.0).map(|node| &node.data) {
            Some(Data::Element(name, _)) => Name(name.clone()),
            _ => Name(QualName::new(None, ns!(), local_name!(""))),
        }
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Handle {
        let kept = attrs
            .into_iter()
            .filter(|attribute| is_of_use(&attribute.name.local))
            .map(|attribute| (attribute.name.local, attribute.value))
            .collect();
        self.add(Data::Element(name, kept))
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.add(Data::Nothing)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.add(Data::Nothing)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(child, parent.0, None);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        match self.parent(*element) {
            Some(_) => self.append_before_sibling(element, child),
            None => self.append(previous, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        *target
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let Some(parent) = self.parent(*sibling) {
            self.insert(child, parent, Some(sibling.0));
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        let mut nodes = self.nodes.borrow_mut();
        let data = nodes.get_mut(target.0).map(|node| &mut node.data);
        if let Some(Data::Element(_, known)) = data {
            for attribute in attrs {
                let name = attribute.name.local;
                if is_of_use(&name) && !known.iter().any(|(known, _)| *known == name) {
                    known.push((name, attribute.value));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        detach(&mut self.nodes.borrow_mut(), target.0);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        while let Some(child) = nodes.get(node.0).and_then(|linked| linked.first) {
            attach(&mut nodes, child, parent.0, None);
        }
    }
}
