card-title = Trust Acts and sanctuary policies
card-summary = What local Trust Acts do, what Boston's law says, and how far these laws go. They are not the same in each place.
card-keywords = sanctuary, sanctuary city, safe city, Trust Act, Boston, city law, local law, ordinance, policy, police, local police, call the police, afraid of police, report a crime, ask about status, immigration status, detainer, ICE, federal agents, hand over to ICE, warrant, arrest, deportation, share information, 1373, town, county, mosque, church, school, hospital

what = What a Trust Act is
trust-act = A Trust Act is a local law. It keeps city police out of civil immigration work.
trust-act-ways = One way is not to hold people on detainers (requests from ICE). Another is not to ask about status. Each law is different.
your-place = If you do not live in Boston: does your city or town have a Trust Act or a sanctuary policy?

boston = Boston's Trust Act
boston-detainers = A newspaper gave the text of Boston's Trust Act in 2024. It limits when police may hold a person. A civil detainer or an ICE administrative warrant alone is not enough.
boston-detainers-limit = That rule starts once the person can be released. The exception is a criminal warrant from a judge.
boston-transfer = The same text says city staff may not hand a person to immigration authorities. The exception is a judge's warrant or order.
boston-crime = A 2026 news report says Boston police may still work with federal agents on crimes such as trafficking.
boston-today-gap = Is Boston's Trust Act still the same today?

limits = How far these laws go
differ = An ACLU of Massachusetts page of about 2018 says each city, town or county decides how far its own Trust Act or sanctuary policy goes. So the details differ.
not-federal = As we read the texts, city trust laws bind city workers. They do not stop arrests by federal agents in that city.
places = A 2026 release from Governor Healey says the federal government ended a rule on 20 January 2025. It was the rule of staying away from places such as schools, hospitals and houses of worship.
places-order = Some congregations have a court order of their own. Our newest source for this is a data project's list of lawsuits from July 2026.
share-law = A federal law (8 USC 1373) is for state and local governments. It says they may not stop their staff from sharing a person's status with federal immigration officers. This means citizenship or immigration status.
share-law-doubt = Courts disagree on whether this law is valid.

why = Why these policies exist
fear = An ACLU of Massachusetts page of about 2018 says these policies answer a fear. People fear that any contact with local police can end in deportation.
fear-police = That ACLU page also says people who distrust the police do not report crimes. Nor do they call for help.

count = How many places had such policies about 2018
count-then = About 2018, an ACLU of Massachusetts page counted more than 400 cities, towns and counties. Their policies limited help with federal deportation.
count-not-now = That count is of about 2018. It is not the number today.
