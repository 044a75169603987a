card-title = 287(g) in Massachusetts
card-summary = Which agreement a list of August 2026 shows, what the Governor ordered, and what a study found.
card-keywords = 287(g), 287g, Massachusetts, agreement, Department of Correction, DOC, state prison, sheriff, Plymouth County, jail, Governor Healey, executive order, state buildings, courthouse, ICE arrest, police and ICE, local police, study, Frederick County, Hispanic, arrests, ACLU, Boston, tell ICE, share information

agreement = The agreement in Massachusetts
what = Section 287(g) is a federal law. It lets the federal government sign a written agreement. Under it, trained state or local officers do some immigration work.
doc = A data project copied a list of 287(g) agreements on 5 August 2026. It shows only one for Massachusetts. That one is with the state Department of Correction.
doc-signed = It was signed on 8 June 2020, for work inside the prisons of that department.
list-changes = Such lists change every week. The list today may be different.
jail-space = Renting jail space to ICE, as in Plymouth County, is a different contract.
talk = Under federal law, local officers may share information with federal immigration officers. That is so even without an agreement.
today-gap = Which 287(g) agreements are there in Massachusetts today?

order = The Governor's order
order-signed = Two newspapers carried a release from Governor Healey. It is about an order she signed on 29 January 2026.
order-limit = An order can be changed. It may also be challenged. We did not read the order itself.
order-new = The release says the state may not sign new 287(g) agreements. The exception is a need for public safety.
order-after = This part is about new agreements. The 2020 agreement was on the list of 5 August 2026, after the order.
order-arrests = The release also says where ICE may not make civil arrests. It is in those parts of state buildings that are not open to the public. Nor may ICE stage (gather and get ready) on state property.
court-wait = In 2017 the top court here ruled on detainers. Those are requests from ICE to hold a person. The ruling covers Massachusetts officers. It does not stop arrests by federal agents. They may wait at the jail or court.
public-gap = Do federal agents have to follow this order? May ICE make arrests in a courthouse?

study = A study from Maryland
study-who = On a 2018 page, the ACLU of Massachusetts cited a 2017 study by Michael Coon (University of Tampa). It was in the Journal on Migration and Human Security.
study-found = It looked at Frederick County, Maryland. It found that the sheriff made significantly more arrests of Hispanic people with 287(g) than there would have been without it.
study-one = The study is about one county.
