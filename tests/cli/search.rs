//! `search`: orders, filters, spans.
