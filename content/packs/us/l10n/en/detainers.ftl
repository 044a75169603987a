card-title = ICE detainers: a request to hold someone longer
card-summary = For a person in a local jail, and for the family. If a relative is held, choose that person's status.
card-keywords = detainer, ICE hold, immigration hold, jail, police station, arrested, 48 hours, weekend, I-247A, not released, still in jail, bail, bond, my husband is in jail, my son was arrested, fingerprints, warrant, judge, released to ICE, ICE took him, police called ICE, Secure Communities, PEP, Criminal Alien Program, copy of the form, Massachusetts, Lunn

citizen = If you are a US citizen
citizen-gap = Can ICE place a detainer on a US citizen?

what = What a detainer is
asks = A detainer is a request from ICE to a jail or police agency. It asks them to tell ICE before they let a person go.
asks-hold = It also asks them to hold the person for up to 48 more hours, so that ICE can come.
not-warrant = A law firm says it is a civil request from an agency, not a warrant signed by a judge.
aclu-asks = On a 2018 page, the ACLU of Massachusetts said what it asks for. It can be information on a person about to be released, or to hold the person longer, or both.

massachusetts = In Massachusetts
lunn = In Massachusetts, the highest court ruled on detainers in 2017. It said that keeping a person only because of a civil detainer is an arrest.
lunn-power = It said that state law gives Massachusetts officers no power to make that arrest. A new state law could change this.
lunn-limit = The ruling covers Massachusetts officers. It does not stop federal agents from making arrests.
lunn-wait = Agents may wait at the jail or court. Sharing a release date is a separate question.

how-long = How long
weekend = Two legal guides quote a federal rule. The 48 hours leave out Saturdays, Sundays and holidays. So a hold over a long weekend can last 4 or 5 days.
form-48 = The form used since 2017 simply says 48 hours. For Massachusetts, see the court ruling above.
after = The guides say: if ICE does not come in time, the detainer is no longer a reason to hold the person.
too-long-gap = What can the family do if the jail still holds the person?
bail-gap = Can the person still get out on bail?

paper = The form
copy-say = May I have a copy of the detainer, please?
copy = The form says a copy must be given to the person for the detainer to take effect. The ICE guidance we read is of 2017.
grounds = The form of 2017 says Homeland Security has good enough reason ("probable cause"). It gives one of four grounds.
grounds-three = Three of them: a final removal order, a pending case, or a match of fingerprints and records.
grounds-fourth = The fourth: the person's own statements, or other reliable evidence.
required = Since 2025, the law says Homeland Security must issue a detainer for certain people arrested for crimes such as theft or assault on an officer. This binds Homeland Security, not the local jail.

programs = What the ACLU says about local police and ICE
programs-reach = On a 2018 page, the ACLU of Massachusetts said ICE uses local police and jails to reach further.
programs-names = It named 287(g) agreements, the Criminal Alien Program, Secure Communities (later called PEP) and detainers. Program names change over time.
programs-access = It said these programs give ICE access to people in local custody, in person or through data.
programs-take-over = With that, it said, ICE can pick out people it may deport and take over their cases.
