//! What every page keeps to, whatever a view holds.
