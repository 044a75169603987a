card-title = ICE detainers: a request to hold someone longer
card-summary = For a person in a local jail, and for the family. If a relative is held, choose that person's status.
card-keywords = detainer, ICE hold, immigration hold, jail, police station, arrested, 48 hours, weekend, I-247A, not released, still in jail, bail, bond, my husband is in jail, my son was arrested, fingerprints, warrant, judge, released to ICE, ICE took him, police called ICE, Secure Communities, PEP, Criminal Alien Program, copy of the form, Massachusetts, Lunn, theft, shoplifting

citizen = If you are a US citizen
citizen-gap = Can ICE place a detainer on a US citizen?

what = What a detainer is
asks = A detainer is a request from ICE to a jail or police agency. It asks them to tell ICE before they let a person go.
asks-hold = It also asks them to hold the person for up to 48 more hours, so that ICE can come.
not-warrant = A law firm says it is a civil request from an agency, not a warrant signed by a judge.
aclu-asks = On a 2018 page, the ACLU of Massachusetts said a detainer is a request to a local agency. It can ask for information on a person about to be released. It can ask to hold the person longer. It can ask for both.

massachusetts = In Massachusetts
lunn = In Massachusetts, the highest court ruled on detainers in 2017. It said that keeping a person only because of a civil detainer is an arrest.
lunn-power = It said that state law gives Massachusetts officers no power to make that arrest. A new state law could change this.
lunn-limit = The ruling covers Massachusetts officers. It does not stop federal agents from making arrests. Those agents may wait at the jail or court.
talk = Whether a jail shares a release date with ICE is a separate question. Under federal law, local officers may share information with federal immigration officers.

how-long = How long, and when ICE comes
weekend = Two legal guides quote a federal rule. The 48 hours leave out Saturdays, Sundays and holidays. So a hold over a long weekend can last 4 or 5 days.
form-48 = The form used since 2017 simply says 48 hours. For Massachusetts, see the court ruling above.
after = The guides say: if ICE does not come in time, the detainer is no longer a reason to hold the person.
too-long-gap = What can the family do if the jail still holds the person?
bail-gap = Can the person still get out of the local jail on bail?
identify = When immigration officers arrest you, they must say that they are immigration officers. They must say that you are under arrest, and why. They must do it as soon as it is practical and safe.

paper = The form
copy-say = May I have a copy of the detainer, please?
copy = The form says a copy must be given to the person for the detainer to take effect. The ICE guidance we read is of 2017.
no-copy-gap = Can it harm you to ask for a copy? What if a jail holds you and you got none?
grounds = On the form of 2017, Homeland Security says it has good enough reason ("probable cause") on one of four grounds.
grounds-list = The first is a final removal order. The second is a pending case. The third is a match of fingerprints and records. The fourth is what the person said, or other reliable evidence.

law-2025 = The law since 2025
required = Since 2025, the law says Homeland Security must issue a detainer for certain people arrested for crimes such as theft or assault on an officer. This binds Homeland Security, not the local jail.
must-hold = Since 2025, the law also says some people must be held because of certain crimes. Examples are theft, shoplifting, burglary and assault on an officer.
must-hold-who = This rule is for people who entered without being admitted or by fraud, or who lack valid papers. Under the text, an arrest alone is enough. So is a charge, a conviction or admitting the crime.

programs = What the ACLU says about local police and ICE
programs-reach = On a 2018 page, the ACLU of Massachusetts said ICE uses local police and jails to reach further. It named 287(g) agreements, the Criminal Alien Program, Secure Communities (later called PEP) and detainers. Program names change over time.
programs-access = It said these programs give ICE access to people in local custody, in person or through data. With that, it said, ICE can pick out people it may deport and take over their cases.
