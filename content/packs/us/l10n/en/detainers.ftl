card-title = ICE detainers: a request to hold someone longer
card-summary = For a person in a local jail, and for the family. Choose the status of the person who is held.
card-keywords = detainer, ICE hold, immigration hold, jail, police station, arrested, 48 hours, weekend, I-247A, not released, still in jail, bail, bond, my husband is in jail, my son was arrested, fingerprints, warrant, judge, released to ICE, ICE took him, police called ICE, Secure Communities, PEP, Criminal Alien Program, copy of the form, Massachusetts, Lunn, theft, shoplifting, US citizen in jail, habeas corpus, held too long, victim of a crime, what does the jail tell ICE

citizen = If the person held is a US citizen
citizen-power = ICE's own directive of 2015 says ICE cannot use its civil immigration powers to arrest or hold a US citizen. Signs of citizenship must be looked into at once. We have not seen later changes to it.
citizen-say = Say that you are a US citizen, and have someone bring proof. Mistakes have happened: citizens have been held.
citizen-line = In 2011 ICE opened a phone line for people held on a detainer (a request to hold them longer) who may be US citizens. ICE itself answers. The number, on this card, is old.
citizen-judge = A person held under federal power and against the law can ask a federal judge for help (habeas corpus). Someone may sign for them. In a local jail it may be a state judge. Ask a lawyer.

what = What a detainer is
asks = A detainer is a civil request from ICE to a jail or the police, not a judge's warrant. It asks them to tell ICE before they let a person go, and to hold the person up to 48 more hours.
lunn = The highest Massachusetts court ruled in 2017: state law gives court officers no power to hold a person only on a detainer. By the same reasoning, police have none. Federal agents can still arrest. A new law could change this.
talk = Some jails say they tell ICE when they let a person go. By federal law, local officers may share information with federal immigration officers. They need no special agreement (287(g)) for it.

how-long = For the person held: how long
weekend = Two legal guides quote a federal rule: the 48 hours leave out weekends and holidays. So a hold over a long weekend can last 4 or 5 days. But the form used since 2017 simply says 48 hours.
overstay = Ask the jail about your release if ICE has not come within 48 hours. ICE said in 2011 that the detainer notice tells you to do so.
bail = Ask a lawyer before paying bail. Law firms outside Massachusetts say bail may often still be paid (some say not). But they say the jail may then hold the person up to 48 hours, and ICE will likely take them.
copy = The form says a copy must be given to the person for the detainer to take effect (ICE guidance of 2017). We do not know if asking for one helps or harms you. Ask a lawyer first.

family = For the family outside
overstay-lawyer = Held past 48 hours, or in Massachusetts held only on a detainer? Call a lawyer at once. Law firms say a lawyer can in some cases ask a judge for release (habeas corpus). Elsewhere, weekends and holidays may not count.
jail-careful = Do not speak of the person's immigration status when you call a jail, a law firm says. Ask only: besides the charges, are there other holds that would stop the release? Never lie; you can leave questions unanswered.

law-2025 = The law since 2025
must-hold = Federal law since 2025: some people must be held for certain crimes, such as theft or assault on an officer. They entered without being admitted or by fraud, or lack valid papers. An arrest alone, or admitting it, is enough.

paper = What ICE uses
dhs-visa = On a visa or the Visa Waiver Program? A federal rule makes full, true answers to Homeland Security (such as ICE) a condition of your stay. Not answering on purpose counts as breaking status. Ask a lawyer about staying silent.
dhs-lawyer = Ask a lawyer how the rule on answers to Homeland Security fits with a right to stay silent.
programs-access = In 2018 the ACLU of Massachusetts said programs such as 287(g) give ICE access to people in local custody, in person or through data. ICE can then pick out people it may deport and take over their cases.

open = What stays open
no-copy-gap = What if a jail holds a person and did not give them a copy of the detainer?
