card-title = 287(g): local officers and immigration work
card-summary = Agreements in which trained state or local officers do some immigration work. Where there are some, what to know if you are asked, and what the ACLU says.
card-keywords = 287(g), 287g, agreement, local police, sheriff, state police, police and ICE, police work for ICE, police asking about papers, jail, county, town, immigration status, share information, told ICE, racial profiling, stopped by police, stopped for my looks, training, supervised, voluntary, taxpayers, trust, ACLU, traffic stop, my town, deport, task force, New Hampshire, where is 287g, asked about my status, stay silent, show papers, badge, Secure Communities, Criminal Alien Program, PEP

law = What federal law says
what = Section 287(g) lets the federal government sign a written agreement. Then trained state or local officers do some immigration work.
jail = In the jail kind of 287(g) agreement, trained local staff ask people booked into a jail or prison about their status. They can hold a person up to 48 hours past release for ICE. State law may limit this.
task-force = Staff under the jail kind of 287(g) agreement do not stop people on the street. Another kind, called task force, is for work outside jails.
talk = Under federal law, local officers may share information with federal immigration officers. That is so even without an agreement.

where = Where there are agreements
ma-list = ICE's list of 24 July 2026, in a data project's copy, has one agreement for Massachusetts: the state prisons. New Hampshire has 27, all task force. Maine, Rhode Island, Vermont and Connecticut have none.
list-where = The 287(g) list changes often. ICE posts it on its 287(g) web page. Look there for your town, county or state.

asked = If an officer asks about your status
silent = Away from the border, you may stay silent about your status, says an undated ACLU of Massachusetts page. But a non-citizen who has papers must show them, it says, if an immigration agent asks. Other rules hold on some visas.
silent-price = What you say, or leave out, can have immigration consequences. Muslim lawyers' groups warned of this on a page with no date. If you can, talk to a lawyer first.
dhs-visa = On a visa or the Visa Waiver Program? A federal rule makes full, true answers to Homeland Security (such as ICE) a condition of your stay. Not answering on purpose counts as breaking status. Ask a lawyer about staying silent.
dhs-lawyer = Ask a lawyer how the rule on answers to Homeland Security fits with a right to stay silent.
carry = A non-citizen aged 18 or over must always carry their registration paper. It may be a green card, I-94 or work permit. Not doing so is a crime: up to 30 days in jail, a fine, or both.
state-name = Some states require you to give your name when you are stopped.
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime. It can mean 5 years in prison.
false-citizen = Do not say you are a US citizen if you are not. A false claim for a legal purpose or benefit can bar you from the United States.
false-citizen-unsure = Do not say you are a US citizen unless you know it is true. A non-citizen who says it falsely for a legal purpose or benefit can be barred from the United States.

aclu = The view of the ACLU
aclu-opposes = In 2018 the ACLU of Massachusetts opposed 287(g). It said it has led to unlawful racial profiling and breaks trust. It said it takes money and officers from local police work, and local taxpayers pay.
aclu-reach = In 2018 the ACLU of Massachusetts said ICE uses local police and jails to reach further. It named 287(g), detainers, the Criminal Alien Program and Secure Communities. Such names change.
tell-gap = Must a local officer tell you that they work under 287(g)?
visa-gap = Does the rule on answers to Homeland Security also count for local 287(g) officers?
