card-title = 287(g): local officers and immigration work
card-summary = Agreements in which trained state or local officers do some immigration work. What the law says, and what the ACLU says.
card-keywords = 287(g), 287g, agreement, local police, sheriff, state police, police and ICE, police work for ICE, police asking about papers, jail, county, town, immigration status, share information, told ICE, racial profiling, stopped by police, stopped for my looks, training, supervised, voluntary, taxpayers, trust, ACLU, traffic stop, my town, deport

law = What federal law says
what = Section 287(g) lets the federal government sign a written agreement. Under it, trained state or local officers do some immigration work.
voluntary = Under federal law, no state or town has to sign one. Some states order it by a law of their own.
supervised = Officers who work under an agreement must be trained. The federal government directs and supervises their work.
talk = Local officers may share information with federal immigration officers. That is so even without an agreement.
ma-doc = In Massachusetts, a data project's copy of a list showed only one agreement on 5 August 2026. It was with the state Department of Correction, for work inside its prisons.
ma-doc-changes = Such lists change every week. Renting jail space to ICE, as in Plymouth County, is a different contract.

aclu = The view of the ACLU
aclu-opposes = On a 2018 page, the ACLU of Massachusetts opposed 287(g). The next three lines are its view.
aclu-profiling = It said the program has led to unlawful racial profiling.
aclu-cost = It said 287(g) takes money and officers from local policing. Local taxpayers carry the cost, it said.
aclu-trust = It said 287(g) breaks trust.
aclu-reach = The same page said ICE uses local police and jails to reach further. It named 287(g) agreements as one way.

not-known = What we do not know
where-gap = Is there a 287(g) agreement where you live today?
tell-gap = Must a local officer tell you that they work under 287(g)?
status-gap = Must you answer when such an officer asks about your status?
