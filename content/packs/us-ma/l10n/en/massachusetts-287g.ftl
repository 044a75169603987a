card-title = 287(g) in Massachusetts
card-summary = Which agreement a list of August 2026 shows, what the Governor ordered, what a study found, and what the ACLU says.
card-keywords = 287(g), 287g, Massachusetts, agreement, Department of Correction, DOC, state prison, sheriff, Plymouth County, jail, Governor Healey, executive order, state buildings, courthouse, ICE arrest, police and ICE, local police, study, Frederick County, Hispanic, arrests, racial profiling, ACLU, taxpayers, trust, Boston

agreement = The agreement in Massachusetts
doc = A data project copied a list of 287(g) agreements on 5 August 2026. It shows only one for Massachusetts: with the state Department of Correction.
doc-signed = It was signed on 8 June 2020, for work inside the prisons of that department.
list-changes = Such lists change every week. The list today may be different.
jail-space = Renting jail space to ICE, as in Plymouth County, is a different contract.
today-gap = Which agreements are there in Massachusetts today?

order = The Governor's order
order-signed = Two newspapers carried a release from Governor Healey. It is about an order she signed on 29 January 2026.
order-new = By that account, the state may not sign new 287(g) agreements unless it needs them for public safety.
order-arrests = It also says ICE may not make civil arrests in parts of state buildings that are not open to the public. Nor may ICE stage (gather and get ready) on state property.
order-limit = An order can be changed and may be challenged. We did not read the order itself.
order-after = The first part is about new agreements. The 2020 agreement was on the list of 5 August 2026, after the order.

study = A study from Maryland
study-who = On a 2018 page, the ACLU of Massachusetts cited a 2017 study by Michael Coon (University of Tampa). It was in the Journal on Migration and Human Security.
study-found = It looked at Frederick County, Maryland. It found that the sheriff made significantly more arrests of Hispanic people with 287(g) than there would have been without it.
study-one = The study is about one county.

aclu = The view of the ACLU
aclu-opposes = On a 2018 page, the ACLU of Massachusetts opposed 287(g). The next three lines are its view.
aclu-profiling = It said the program has led to unlawful racial profiling.
aclu-cost = It said 287(g) takes money and officers from local policing. Local taxpayers carry the cost, it said.
aclu-trust = It said 287(g) breaks trust.
