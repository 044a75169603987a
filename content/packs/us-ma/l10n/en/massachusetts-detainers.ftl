card-title = Detainers in Massachusetts
card-summary = For a person in a Massachusetts jail, and for the family. If a relative is held, choose that person's status.
card-keywords = detainer, ICE hold, Massachusetts, Boston, jail, house of correction, prison, police station, court, arrested, Lunn, ruling, 2017, held longer, not released, bail, release date, ICE at court, ICE waiting outside, sheriff, my husband is in jail, my son was arrested, family, lawyer, free lawyer, MIRA, Access to Counsel, Trust Act, 287(g), Plymouth County

ruling = What the highest state court ruled
detainer = A detainer asks a jail to tell ICE before it lets a person go. It also asks it to hold the person for up to 48 more hours.
lunn = In 2017 the highest Massachusetts court ruled on detainers. It said that keeping a person only because of a civil detainer is an arrest.
lunn-power = It said that state law gives Massachusetts officers no power to make that arrest.
lunn-name = The case is Lunn v. Commonwealth. A new state law could change this.
only = The ruling is about people kept only because of a detainer. If there is another reason to hold you, that is a different matter.

limits = What the ruling does not stop
federal = The ruling covers Massachusetts officers. It does not stop federal agents from making arrests.
wait = Agents may wait at the jail or court.
identify = When immigration officers arrest you, they must say that they are immigration officers, that you are under arrest, and why. They must do it as soon as it is practical and safe.
release-date = Sharing a release date is a separate question. Local officers may share information with federal immigration officers.
release-gap = Will the jail tell ICE when it lets you go?
prison = A data project copied a list of 287(g) agreements on 5 August 2026. The only one for this state was with its Department of Correction. It was for work inside its prisons.
prison-list = Such lists change every week. Renting jail space to ICE, as in Plymouth County, is a different contract.
prison-gap = Does the 2017 ruling hold for prison officers who work under that agreement?

inside = If you or a relative are in jail
only-say = Is a detainer the only reason for this hold?
copy = The form says a copy must be given to the person for the detainer to take effect. The ICE guidance we read is of 2017.
kept-gap = What can you do if a Massachusetts jail keeps you only because of a detainer?

boston = In the city of Boston
boston-hold = A newspaper described Boston's Trust Act in 2024. Once a person can be released, police may not hold them only on a civil detainer or an ICE administrative warrant.
boston-judge = The exception is a criminal warrant from a judge.
boston-federal = As we read them, such city laws bind city workers. They do not stop federal agents from making arrests in that city.

counsel = Finding a lawyer
counsel-pays = A 2026 newsletter says Massachusetts pays for a statewide program. Its lawyers are for immigrants who face deportation.
counsel-where = Look for the Massachusetts Access to Counsel Initiative. The MIRA Coalition launched it. We cannot say that you will get a lawyer.
counsel-gap = Who can get a lawyer from this program, and how?
