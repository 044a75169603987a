card-title = Trust Acts and sanctuary policies
card-summary = What local Trust Acts do, what Boston's law says, other places, and how far these laws go. They are not the same in each place.
card-keywords = sanctuary, sanctuary city, safe city, Trust Act, Boston, city law, local law, ordinance, policy, police, local police, call the police, afraid of police, report a crime, ask about status, immigration status, detainer, ICE, federal agents, hand over to ICE, warrant, arrest, deportation, share information, 1373, town, county, mosque, church, school, hospital, Cambridge, Somerville, Northampton, Amherst, Newton, Chelsea, Suffolk County jail, South Bay, Nashua Street, welcoming community, bail, city clerk

what = What a Trust Act is
trust-act = A Trust Act is a local law. It keeps city police out of civil immigration work. Each city, town or county decides how far its own law goes.

boston = Boston's Trust Act
boston-detainers = Once a person can be let go, Boston police may not hold them only on a civil detainer or an ICE warrant. A judge's criminal warrant is the exception. So says Boston's Trust Act, in a newspaper's text of 2024.
boston-transfer = The 2024 text of the Trust Act says Boston's city staff may not hand you to immigration officers. A judge's warrant or order is the exception.
boston-jail = The Suffolk County Sheriff, who runs the county jail in Boston, is a state agency, says the State Auditor. As we read Boston's Trust Act, nothing in it says that it binds that jail.
boston-2026 = In March 2026 the Boston City Council treated the Trust Act as in force. We saw no later changes, but there may be some.

places-ma = Other places in Massachusetts
cambridge = Cambridge passed a law in 2020 and made it stricter in 2025. As first proposed, city workers do not ask about status, except for a public benefit, and police do not arrest only on an ICE detainer.
other-places = Somerville, Northampton, Amherst, Newton and Chelsea have had a law or policy too, older pages say. Each one is different. Ask the city or town clerk what holds today.
lunn = In all of Massachusetts a 2017 ruling holds. State law gives court officers, and by the same reasoning police, no power to hold a person only on a civil detainer. A new law could change this.

limits = How far these laws go
not-federal = As we read the texts, city trust laws bind city workers. They do not stop federal agents from making arrests in that city.
share-law = A federal law (8 USC 1373) is for states, cities and towns. They may not stop their staff from telling federal immigration officers about your status, it says. Courts do not agree on whether it is valid.
places = The federal government had a rule to stay away from places such as schools, hospitals and houses of worship. A 2026 release from Governor Healey says it ended in January 2025. Some congregations have their own court order.

count = How many places had such policies about 2018
count-then = About 2018, the ACLU of Massachusetts counted more than 400 cities, towns and counties with rules that limit help to deport people. That is not the number today.

why = Why these policies exist
fear = About 2018 the ACLU of Massachusetts named a fear: any contact with local police can end in deportation. People who do not trust the police, it said, do not report crimes. Nor do they call for help, it said.
your-place = Does your own city or town have a Trust Act or a law like it today?
