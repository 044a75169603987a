card-title = Take action
card-summary = Seven ways to act that the ACLU of Massachusetts names. In an emergency, read the other cards first.
card-keywords = take action, act, what can I do, how can I help, help others, get involved, join, speak up, activism, event, rally, protest, legislator, state senator, state representative, call my representative, Congress, Safe Communities Act, sanctuary city, ordinance, campus, congregation, mosque, share, three friends, message to friends, know my rights, donate, donation, give money, contribution, ACLU

thought = The thought behind it
old-page = What the ACLU says and asks on this card comes from a page of about 2018.
for-all = The ACLU of Massachusetts says it defends the constitutional rights of all people, wherever they came from.
for-all-limit = That is its mission. It is not a promise to take a case.

know-and-share = Know and share
know-rights = Know your rights and stay informed. The ACLU of Massachusetts asks people to do this.
three-friends = Share the ACLU page on immigrants' rights with three friends. The ACLU of Massachusetts asked this of people who read it. You can copy the next line.
three-friends-text = Please read the immigrants' rights page at aclum.org. Then share it with three friends.

your-town = In your city or town
speak-up = Speak up for making your community a sanctuary city, campus or congregation. The ACLU of Massachusetts asks people to do this.
speak-up-limit = This is a request, not a legal right. What a local policy can do depends on the place.
ordinance = Organize your city or town to pass a sanctuary ordinance (a local law). The ACLU of Massachusetts asks people to do this.
events-fear = If you fear arrest, talk to a lawyer before you go to a public event.
events = Show up to events in your area in support of immigrants' rights. The ACLU of Massachusetts asks people to do this.
act-and-case = Can taking part in these things harm your immigration case?

state = Your state legislators
laws-like = Urge your state legislators to support laws like the Safe Communities Act. The ACLU of Massachusetts asks people to do this. Such laws would cover all residents, whatever their immigration status.
laws-like-check = Check first where that bill stands. We do not know if it is pending, changed or passed.
find-legislators = The Massachusetts Legislature has a web page that finds your state senator and representative. It uses your home address.
find-legislators-limit = You need the internet: malegislature.gov/Search/FindMyLegislator. We saw this address in public copies but did not open the page.

give = Giving money
give-not-in-emergency = Do not ask someone in the middle of an emergency for money. If you are in one now, skip this part.
give-what-for = About 2018, the ACLU of Massachusetts said contributions pay for its work against abuses by ICE. It said they also pay for work with communities that want to become sanctuary cities.
