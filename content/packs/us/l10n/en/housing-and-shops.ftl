card-title = Housing, hotels, restaurants and shops
card-summary = When someone refuses you a home, or a place such as a hotel, restaurant or shop refuses you. Where a complaint can go, and by when.
card-keywords = housing, home, house, apartment, flat, rent, renting, landlord, owner, lease, would not rent to me, buy a house, seller, higher rent, hotel, restaurant, gas station, theater, cinema, shop, store, refused service, thrown out, not let in, hijab, Muslim, religion, race, discrimination, racism, unfair, complain, complaint, deadline, HUD, MCAD, bank, loan, mortgage, credit, taxi, bus, doctor, eviction, evicted, landlord asks for papers, proof of status, no papers

home = Renting or buying a home
home-law = No one may refuse to sell or rent you a home, or give you worse terms, because of religion, race, color, national origin, sex or family status. This is US law. Some small owners are exceptions.
status-covered = HUD, the US housing office, said before 2025 that fair housing law protects every person in the US. To refuse you a home over your religion is against the law, it said, whatever your status.
status-not-named = The federal fair housing law does not name immigration status. An old guide of the tax office on low-income homes says owners may ask for proof of status if all are asked the same way. State law can say more.
ma-noncitizen = In Massachusetts, the Attorney General names what could be discrimination: an owner will not rent to you because you are not a citizen. A lawyers' site says a 2018 advisory adds: checking tenants' status may be too. Ask a lawyer.

places = Hotels and restaurants
places-law = Hotels, restaurants, gas stations, theaters and places like them may not refuse you because of religion, race, color or national origin. This is US law.
places-exceptions = The law on hotels and restaurants leaves out private clubs. It also leaves out places to stay with at most five rooms for rent, if the owner lives in the building.

shops = Stores and banks
stores-federal = The US law on hotels and restaurants does not list ordinary stores or banks. A place to eat inside a store is covered. Other laws can cover stores and banks.
stores-ma = In Massachusetts, an old page of the Attorney General says state law covers stores, banks, doctors, buses and much more. They may not treat you worse because of religion, race or nationality.

now = Right now, and what to write down
write-list = Write down on the day: the date, and the name and address of the person or place. Also the kind of home, what was said, and who saw it. Keep letters, emails and leases. HUD or MCAD (Massachusetts) may ask.

tell = Where to complain, and by when
ma-days = In Massachusetts, you can complain about a home or a public place to the state commission (MCAD). It must get there within 300 days of the last act. Waiting for an interview does not stop the days.
hud = You may complain to HUD, the US housing office, about a home within one year. If it goes on or happened more than once, count from the last time. State limits are often shorter.
owner-told = HUD must send the owner a copy of your complaint within 10 days. Federal law bars threatening you, or getting in your way, because you used your fair housing rights.
places-where = Outside Massachusetts, complain about a hotel or restaurant to the US Justice Department, the US attorney or a state civil rights office. Do it at once: some limits are 180 days. The Justice Department sues over patterns, not one visit.
status-worry = Worried about status? Ask a lawyer before you complain to HUD, the US housing office. Before 2025 HUD said it does not ask about status. In 2025 it agreed to share data on housing aid with Homeland Security.
complaint-case = Do complaints to HUD or MCAD reach immigration officers? Can one hurt your case?
