card-title = Detainers in Massachusetts
card-summary = For a person in a Massachusetts jail, and for the family. If a relative is held, choose that person's status.
card-keywords = detainer, ICE hold, Massachusetts, Boston, jail, house of correction, prison, police station, court, arrested, Lunn, ruling, 2017, held longer, not released, bail, release date, ICE at court, ICE waiting outside, sheriff, my husband is in jail, my son was arrested, family, lawyer, free lawyer, MIRA, Access to Counsel, Trust Act, 287(g), Plymouth County

ruling = What the highest state court ruled
detainer = A detainer is a request from ICE to a jail or police agency. It asks them to tell ICE before they let a person go. It also asks them to hold the person for up to 48 more hours.
not-warrant = A law firm says it is a civil request from an agency, not a warrant signed by a judge.
lunn = In 2017 the highest Massachusetts court ruled on detainers (Lunn v. Commonwealth). It said that keeping a person only because of a civil detainer is an arrest.
lunn-power = It said that state law gives Massachusetts officers no power to make that arrest. A new state law could change this.
only = The ruling is about people kept only because of a detainer. If there is another reason to hold you, that is a different matter.

limits = What the ruling does not stop
federal = The ruling covers Massachusetts officers. It does not stop federal agents from making arrests. Those agents may wait at the jail or court.
identify = When immigration officers arrest you, they must say that they are immigration officers. They must say that you are under arrest, and why. They must do it as soon as it is practical and safe.
release-date = Whether a jail shares a release date with ICE is a separate question.
release-gap = Will the jail tell ICE when it lets you go?
talk = Under federal law, local officers may share information with federal immigration officers. That is so even without a 287(g) agreement.
agreement = A 287(g) agreement is signed with the federal government. Under it, trained state or local officers do some immigration work.
prison = A data project copied a list of 287(g) agreements on 5 August 2026. The only one for this state was with its Department of Correction. It was for work inside its prisons.
prison-list = Such lists change every week. Renting jail space to ICE, as in Plymouth County, is a different contract.
prison-gap = Does the 2017 ruling hold for prison officers who work under that agreement?

inside = If you or a relative are in jail
only-say = Is a detainer the only reason for this hold?
copy-say = May I have a copy of the detainer, please?
copy = The detainer form says a copy must be given to the person for the detainer to take effect. We do not know if asking for a copy helps or harms you. The ICE guidance we read is of 2017.
kept-gap = What can you do if a Massachusetts jail keeps you only because of a detainer?

boston = In the city of Boston
boston-hold = A newspaper gave the text of Boston's Trust Act in 2024. It says that once a person can be released, police may not hold them only on a civil detainer or an ICE administrative warrant. The exception is a criminal warrant from a judge.
boston-transfer = The same text says city staff may not hand a person to immigration authorities. The exception is a judge's warrant or order.
boston-federal = As we read them, such city laws bind city workers. They do not stop federal agents from making arrests in that city.
boston-jail-gap = Does Boston's law cover a jail that the city does not run?

counsel = Finding a lawyer
counsel-pays = A 2026 newsletter says Massachusetts pays for a statewide program. Its lawyers are for immigrants who face deportation.
counsel-where = Look for the Massachusetts Access to Counsel Initiative. The MIRA Coalition launched it. We cannot say that you will get a lawyer.
counsel-gap = Who can get a lawyer from this program, and how?
