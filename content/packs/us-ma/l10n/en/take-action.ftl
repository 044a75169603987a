card-title = Take action
card-summary = Seven ways to act that the ACLU of Massachusetts names, and what to know if you are not a citizen. In an emergency, read the other cards first.
card-keywords = take action, act, what can I do, how can I help, help others, get involved, join, speak up, activism, event, rally, protest, legislator, state senator, state representative, call my representative, Congress, Safe Communities Act, sanctuary city, ordinance, campus, congregation, mosque, share, three friends, message to friends, know my rights, donate, donation, give money, contribution, ACLU, can I protest, protest on a visa, student protest, free speech, Palestine, campaign money, political donation, risk of protest

thought = The thought behind it
old-page = What the ACLU of Massachusetts asks on this card comes from a page of about 2018.

not-citizen = If you are not a US citizen
speak-risk = A law firm says everyone in the US may speak, gather in peace and ask for change. The risk is higher with a temporary status, none, or an open application. Even a small offense can lead to a removal case.
protest-risk = Lawful, peaceful protest is not on the list of reasons to deport, a legal publisher says. If a protest turns unruly or violent, what you do there, or an arrest there, can be used. Ask a lawyer first.
protest-cases = News reports say the government also tried to deport pro-Palestinian protesters who were not charged with a crime. A green card holder was among them.
campaign-money = Do not give money or other things of value to a candidate, a party or an election campaign. US law forbids it to people who are neither US citizens nor green card holders.

know-and-share = Know and share
know-rights = Know your rights and stay informed. The ACLU of Massachusetts asks people to do this.
three-friends = Share the ACLU's page on immigrants' rights (aclum.org) with three friends. The ACLU of Massachusetts asked this. The page is of about 2018 and may not be there any more.

your-town = In your city or town
speak-up = Speak up for making your city, campus or congregation a sanctuary. The ACLU of Massachusetts asks this. What a local policy can do depends on the place.
ordinance = Organize your city or town to pass a sanctuary law. The ACLU of Massachusetts asks people to do this.
events-fear = If you fear arrest, talk to a lawyer before you go to a public event.
events = Show up to events in your area for immigrants' rights. The ACLU of Massachusetts asks people to do this.

state = Your state legislators
laws-like-check = Check where the Safe Communities Act stands today. We do not know if it is pending, changed or passed.
laws-like = Urge your state legislators to support laws like the Safe Communities Act. Such laws would cover all residents, whatever their status. The ACLU of Massachusetts asks people to do this.
find-legislators = You can find your state senator and representative by your home address: malegislature.gov/Search/FindMyLegislator. You need the internet. We did not open the page.

give = Giving money
give-not-in-emergency = Do not ask someone in the middle of an emergency for money. If you are in one now, skip this part.
give-what-for = About 2018, the ACLU of Massachusetts said what gifts pay for. One is its work against abuses by ICE. One is work with places that want to become sanctuary cities.
