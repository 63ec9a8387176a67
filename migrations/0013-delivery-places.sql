-- Towns and hubs by name, so that addresses find a place where no geocoder is hired. From UN/LOCODE
-- of 2024 (UNECE; public domain, PDDL): ports, railheads, airports and inland depots with two
-- functions at least and a position of their own. Left out: rows that lie far from every town of
-- their name or from their region; harbours of seeds/reference/ports.csv keep that position;
-- London's is entered by hand.
-- Positions are those of towns to about 2 km. Locks: none, the table is new and empty.

insert into delivery.place (id, country, name, folded, admin, precision, lon, lat, source)
select field[1], left(field[1], 2), field[2], field[3], field[4], 'place',
  field[5]::float8, field[6]::float8, 'UN/LOCODE 2024'
from (select string_to_array(line, '|') as field from unnest(string_to_array($places$AEAUH|Abu Dhabi|abu dhabi|AE-AZ|54.367|24.467
AEDXB|Dubai|dubai|AE-DU|55.267|25.250
AEFJR|Al Fujayrah|al fujayrah|AE-FU|56.333|25.117
AEJEA|Jebel Ali|jebel ali||55.050|25.017
AEQIW|Umm al Quwain|umm al quwain||55.583|25.583
AERFA|Mirfa|mirfa|AE-AZ|53.483|25.467
AERKT|Ras al Khaimah|ras al khaimah||55.950|25.783
AESHJ|Sharjah|sharjah|AE-SH|55.383|25.350
ARBUE|Buenos Aires|buenos aires||-58.367|-34.600
ATATH|Altach|altach|AT-8|9.650|47.350
ATATN|Asten|asten|AT-4|14.400|48.217
ATBFS|Bischofshofen|bischofshofen|AT-5|13.217|47.417
ATBGT|Baumgartenberg|baumgartenberg||14.733|48.217
ATBOE|Bohlerwenk|bohlerwenk|AT-3|14.750|47.983
ATBRZ|Bregenz|bregenz|AT-8|9.767|47.500
ATDKZ|Deutschkreutz|deutschkreutz|AT-1|16.633|47.600
ATDUE|Durnstein|durnstein||15.517|48.383
ATDWA|Deutsch Wagram|deutsch wagram||16.567|48.300
ATERL|Erl|erl||12.167|47.667
ATEWD|Eibiswald|eibiswald|AT-6|15.833|46.683
ATFHR|Fehring|fehring||16.000|46.933
ATFUF|Furstenfeld|furstenfeld|AT-6|16.083|47.050
ATGA6|Gamlitz|gamlitz|AT-6|15.550|46.717
ATGDN|Gmunden|gmunden||13.800|47.917
ATGFS|Greifenstein|greifenstein|AT-3|16.233|48.333
ATGMM|Gummern|gummern|AT-2|13.783|46.650
ATGNZ|Granz|granz||15.150|48.217
ATGRN|Grein|grein||14.833|48.217
ATGRZ|Graz|graz|AT-6|15.450|47.067
ATHRH|Horsching|horsching|AT-4|14.183|48.233
ATJDD|Judendorf|judendorf|AT-6|15.350|47.117
ATJPS|Japons|japons|AT-3|15.567|48.783
ATKAW|Konigsbrunn am Wagram|konigsbrunn am wagram|AT-3|15.933|48.417
ATKFD|Knittelfeld|knittelfeld||14.817|47.200
ATKLU|Klagenfurt|klagenfurt|AT-2|14.300|46.617
ATKMB|Krummnussbaum|krummnussbaum||15.167|48.217
ATKOL|Kolsass|kolsass|AT-7|11.633|47.283
ATKRL|Kirchbichl|kirchbichl||12.083|47.517
ATKTT|Kematen in Tirol|kematen in tirol||11.267|47.250
ATLNZ|Linz|linz|AT-4|14.300|48.300
ATLSD|Loosdorf|loosdorf||15.400|48.200
ATLTS|Leutschach|leutschach|AT-6|15.467|46.667
ATLZD|Langenzersdorf|langenzersdorf|AT-3|16.350|48.300
ATMAB|Marbach an der Donau|marbach an der donau|AT-3|15.150|48.217
ATMBR|Matrei am Brenner|matrei am brenner||11.450|47.133
ATMBS|Morbisch am See|morbisch am see|AT-1|16.667|47.750
ATMKA|Markt Allhau|markt allhau|AT-1|16.083|47.233
ATMNO|Mullendorf|mullendorf||16.467|47.850
ATND2|Nickelsdorf|nickelsdorf|AT-1|17.067|47.933
ATNFN|Neufelden|neufelden||13.983|48.483
ATNGG|Neudegg|neudegg|AT-3|15.883|48.483
ATNUZ|Nuziders|nuziders||9.800|47.183
ATOSH|Ottensheim|ottensheim|AT-4|14.183|48.333
ATPBU|Persenbeug|persenbeug|AT-3|15.067|48.183
ATPET|Petzenkirchen|petzenkirchen|AT-3|15.150|48.133
ATRAD|Radstadt|radstadt||13.450|47.383
ATREG|Regau|regau|AT-4|14.133|48.083
ATRHR|Rohrau|rohrau|AT-3|16.850|48.067
ATRRA|Sankt Ruprecht an der Raab|sankt ruprecht an der raab||15.650|47.150
ATSAG|Schutzen am Gebirge|schutzen am gebirge|AT-1|16.617|47.850
ATSFT|Senftenberg|senftenberg|AT-3|15.550|48.433
ATSGA|Sankt Georgen im Attergau|sankt georgen im attergau|AT-4|13.483|47.933
ATSGS|Sankt Georgen bei Salzburg|sankt georgen bei salzburg||12.883|47.983
ATSK3|Sankt Margrethen|sankt margrethen|AT-2|14.383|46.633
ATSKK|Sankt Kanzian am Klopeiner See|sankt kanzian am klopeiner see|AT-2|14.583|46.617
ATSMK|Schonau im Muhlkreis|schonau im muhlkreis|AT-4|14.733|48.383
ATSNG|Soding|soding||15.283|46.983
ATSPG|Spannberg|spannberg|AT-3|16.733|48.450
ATSPZ|Spitz|spitz||15.417|48.367
ATSSS|Steinberg|steinberg|AT-1|16.483|47.483
ATST6|Straden|straden|AT-6|15.867|46.800
ATSUH|Sankt Ulrich|sankt ulrich|AT-3|16.767|48.600
ATSUS|Steinhaus|steinhaus|AT-4|14.017|48.117
ATSZG|Salzburg|salzburg|AT-5|13.033|47.800
ATTAM|Tamsweg|tamsweg|AT-5|13.800|47.133
ATTFS|Terfens|terfens|AT-7|11.650|47.317
ATTKP|Taufkirchen an der Pram|taufkirchen an der pram||13.533|48.417
ATTMR|Traismauer|traismauer||15.733|48.333
ATURS|Burs|burs|AT-8|9.800|47.133
ATVEL|Velden|velden|AT-2|14.050|46.617
ATVIE|Wien|wien|AT-9|16.367|48.200
ATVIE/1|Vienna|vienna|AT-9|16.367|48.200
ATWBU|Wilhelmsburg|wilhelmsburg||15.600|48.100
ATWDO|Wildon|wildon||15.517|46.883
ATWRT|Wartberg|wartberg|AT-6|15.500|47.517
ATWSD|Wollersdorf|wollersdorf||15.883|48.083
ATZAD|Ampflwang im Hausruckwald|ampflwang im hausruckwald|AT-4|13.567|48.100
AU5CI|Selby|selby|AU-VIC|145.383|-37.917
AUADL|Adelaide|adelaide|AU-SA|138.583|-34.917
AUALD|Aldgate|aldgate|AU-SA|138.733|-35.017
AUANN|Annandale|annandale|AU-NSW|151.167|-33.883
AUAPP|Applecross|applecross|AU-WA|115.833|-32.017
AUASH|Ashton|ashton|AU-SA|138.733|-34.933
AUATT|Attadale|attadale|AU-WA|115.783|-32.017
AUBAA|Balhannah|balhannah|AU-SA|138.833|-34.983
AUBAE|Baerami|baerami|AU-NSW|150.483|-32.400
AUBAL|Balnarring|balnarring|AU-VIC|145.133|-38.367
AUBCO|Blacktown|blacktown|AU-NSW|150.900|-33.767
AUBDY|Bomaderry|bomaderry|AU-NSW|150.617|-34.850
AUBE9|Belrose|belrose|AU-NSW|151.217|-33.733
AUBFD|Beresfield|beresfield|AU-NSW|151.650|-32.800
AUBIC|Bicheno|bicheno|AU-TAS|148.283|-41.867
AUBKE|Berkeley Vale|berkeley vale|AU-NSW|151.433|-33.350
AUBLA|Bibra Lake|bibra lake|AU-WA|115.817|-32.067
AUBLL|Bullsbrook|bullsbrook|AU-WA|116.000|-31.667
AUBNE|Brisbane|brisbane|AU-QLD|153.017|-27.467
AUBNN|Bannockburn|bannockburn|AU-VIC|144.167|-38.050
AUBNY|Blayney|blayney|AU-NSW|149.250|-33.533
AUBOD|Boondall|boondall|AU-QLD|153.050|-27.333
AUBOL|Bridgewater-on-Loddon|bridgewater on loddon|AU-VIC|143.950|-36.600
AUBOT|Boort|boort|AU-VIC|143.717|-36.117
AUBOY|Boyer|boyer|AU-TAS|147.300|-42.833
AUBRR|Berrys Creek|berrys creek|AU-VIC|146.067|-38.417
AUBSA|Brighton-Le-Sands|brighton le sands|AU-NSW|151.150|-33.950
AUBVD|Belvidere|belvidere|AU-SA|138.933|-35.300
AUBXT|Baxter|baxter|AU-VIC|145.150|-38.200
AUBYY|Bushy Park|bushy park|AU-VIC|147.033|-37.867
AUCBG|Coburg|coburg|AU-VIC|144.967|-37.750
AUCBO|Carboor|carboor|AU-VIC|146.550|-36.633
AUCHT|Chittering|chittering|AU-WA|116.100|-31.483
AUCLM|Claremont|claremont|AU-WA|115.783|-31.983
AUCMB|Cambridge|cambridge|AU-TAS|147.450|-42.833
AUCOO|Coomera|coomera|AU-QLD|153.300|-27.883
AUCOU|Coolum|coolum|AU-QLD|153.083|-26.550
AUCOW|Cowaramup|cowaramup||115.083|-33.867
AUCPR|Coorparoo|coorparoo|AU-QLD|153.050|-27.500
AUCRE|Crestmead|crestmead|AU-QLD|153.083|-27.683
AUCRF|Crafers|crafers|AU-SA|138.700|-35.000
AUCRG|Caringbah|caringbah|AU-NSW|151.133|-34.050
AUCRS|Coral Sea|coral sea||150.900|-19.083
AUCRU|Cronulla|cronulla|AU-NSW|151.150|-34.050
AUCRV|Coromandel Valley|coromandel valley|AU-SA|138.617|-35.050
AUCST|Coldstream|coldstream|AU-VIC|145.367|-37.717
AUCTE|Cottesloe|cottesloe|AU-WA|115.767|-32.000
AUCTT|Cottles Bridge|cottles bridge|AU-VIC|145.217|-37.633
AUCVN|Cleveland|cleveland|AU-QLD|153.267|-27.533
AUCVS|Caversham|caversham|AU-WA|115.967|-31.883
AUDAR|Dardanup|dardanup|AU-WA|115.750|-33.400
AUDIA|Diamond Creek|diamond creek|AU-VIC|145.150|-37.667
AUDIL|Cowandilla|cowandilla|AU-SA|138.550|-34.917
AUDLP|Arndell Park|arndell park|AU-NSW|150.867|-33.783
AUDRW|Darwin|darwin|AU-NT|130.833|-12.450
AUDRY|Drysdale|drysdale|AU-VIC|144.567|-38.167
AUDSW|Padstow|padstow|AU-NSW|151.033|-33.950
AUEDE|Eden Valley|eden valley|AU-SA|139.100|-34.650
AUELT|Eltham|eltham|AU-VIC|145.150|-37.733
AUELZ|Elizabeth|elizabeth|AU-SA|138.650|-34.717
AUFCY|Footscray|footscray|AU-VIC|144.900|-37.800
AUFIN|Findon|findon|AU-SA|138.533|-34.900
AUFLN|Flynn|flynn|AU-VIC|146.683|-38.167
AUFRE|Fremantle|fremantle||115.750|-32.050
AUFWT|Freshwater|freshwater|AU-NSW|151.283|-33.767
AUFYW|Fyshwick/Canberra|fyshwick canberra|AU-ACT|149.150|-35.317
AUGEM|Gembrook|gembrook|AU-VIC|145.550|-37.950
AUGOA|Goolwa|goolwa|AU-SA|138.783|-35.500
AUGOR|Gordon|gordon|AU-VIC|144.100|-37.583
AUGRB|Gravelly Beach|gravelly beach|AU-TAS|146.967|-41.300
AUGRK|Greenock|greenock|AU-SA|138.917|-34.467
AUGRU|Gruyere|gruyere|AU-VIC|145.450|-37.733
AUGTW|Great Western|great western|AU-VIC|142.850|-37.150
AUGUM|Gumeracha|gumeracha|AU-SA|138.883|-34.833
AUGUR|The Gurdies|the gurdies|AU-VIC|145.550|-38.367
AUHAH|Hahndorf|hahndorf|AU-SA|138.800|-35.033
AUHBA|Hobart|hobart|AU-TAS|147.300|-42.867
AUHBE|Heatherbrae|heatherbrae|AU-NSW|151.733|-32.783
AUHDD|Hoddles Creek|hoddles creek|AU-VIC|145.583|-37.833
AUHPP|Happy Valley|happy valley|AU-SA|138.533|-35.083
AUHTH|Heathcote|heathcote|AU-VIC|144.717|-36.917
AUHTT|Halletts Cove|halletts cove|AU-SA|138.500|-35.067
AUIGF|Ingle Farm|ingle farm|AU-SA|138.633|-34.833
AUJAR|Jarrahdale|jarrahdale|AU-WA|116.067|-32.350
AUKAN|Kangarilla|kangarilla|AU-SA|138.650|-35.150
AUKAY|Kayena|kayena|AU-TAS|146.883|-41.183
AUKEI|Keith|keith|AU-SA|140.350|-36.100
AUKEY|Keyneton|keyneton||139.133|-34.567
AUKGA|Kembla|kembla|AU-NSW|150.817|-34.433
AUKGG|Kingsgrove|kingsgrove|AU-NSW|151.100|-33.950
AUKNG|Kensington Gardens|kensington gardens||139.100|-35.533
AULOW|Lisarow|lisarow|AU-NSW|151.367|-33.383
AULYD|Lilydale|lilydale|AU-VIC|145.367|-37.750
AUMAR|Marrickville|marrickville|AU-NSW|151.167|-33.917
AUMBY|Maribyrnong|maribyrnong|AU-VIC|144.883|-37.783
AUMDC|Mordialloc|mordialloc|AU-VIC|145.083|-38.017
AUMEL|Melbourne|melbourne|AU-VIC|144.967|-37.817
AUMHW|Mount Hawthorn|mount hawthorn|AU-WA|115.833|-31.917
AUMIT|Mitcham|mitcham|AU-VIC|145.200|-37.817
AUMOW|Mowbray Heights|mowbray heights|AU-TAS|147.133|-41.383
AUMRI|Murarrie|murarrie|AU-QLD|153.100|-27.467
AUMRK|Macquarie Park|macquarie park|AU-NSW|151.117|-33.767
AUNB2|North Bridge|north bridge|AU-NSW|151.217|-33.800
AUNGT|Northgate|northgate|AU-QLD|153.067|-27.383
AUNSB|Broke|broke|AU-NSW|151.100|-32.750
AUOKF|Oak Flats|oak flats|AU-NSW|150.817|-34.550
AUPAG|Paddington|paddington|AU-NSW|151.217|-33.883
AUPBN|Port of Brisbane|port of brisbane|AU-QLD|153.167|-27.383
AUPEN|Pendle Hills|pendle hills|AU-NSW|150.950|-33.800
AUPER|Perth|perth|AU-WA|115.850|-31.950
AUPHP|Point Henry Pier/Melbourne|point henry pier melbourne|AU-VIC|144.433|-38.117
AUPIS|Phillip Island|phillip island|AU-VIC|145.233|-38.483
AUPNA|Pinkenba|pinkenba|AU-QLD|153.117|-27.417
AUPTW|Port Willunga|port willunga|AU-SA|138.450|-35.267
AUPYE|Pyrenees|pyrenees|AU-VIC|143.483|-37.083
AURDS|Rhodes|rhodes|AU-NSW|151.083|-33.833
AUREV|Revesby|revesby|AU-NSW|151.000|-33.950
AUROZ|Rozelle|rozelle|AU-NSW|151.167|-33.850
AUSBN|South Brisbane|south brisbane|AU-QLD|153.017|-27.467
AUSCL|Clare|clare|AU-SA|138.600|-33.833
AUSGT|Sandgate|sandgate|AU-NSW|151.700|-32.867
AUSMR|Seventeen Mile Rocks/Brisbane|seventeen mile rocks brisbane|AU-QLD|152.950|-27.550
AUSOL|Shea Oak Log|shea oak log|AU-SA|138.817|-34.517
AUSOM|Somerton|somerton|AU-VIC|144.917|-37.650
AUSPO|Spreyton|spreyton|AU-TAS|146.350|-41.217
AUSUH|Surry Hills|surry hills|AU-NSW|151.217|-33.883
AUSWO|South Windsor|south windsor|AU-NSW|150.800|-33.617
AUSYD|Sydney|sydney|AU-NSW|151.200|-33.850
AUTAM|Tambourine|tambourine|AU-QLD|153.133|-27.883
AUTOL|Toombul|toombul|AU-QLD|153.050|-27.400
AUTOR|Toronto|toronto|AU-NSW|151.600|-33.000
AUWAB|Warabrook|warabrook|AU-NSW|151.700|-32.883
AUWNN|Winnellie|winnellie|AU-NT|130.883|-12.433
AUWPA|Wetherill Park|wetherill park|AU-NSW|150.883|-33.850
AUWRB|Werribee|werribee|AU-VIC|144.650|-37.900
AUWTW|Waterways|waterways|AU-VIC|145.117|-38.000
AUWWP|Wentworth Point|wentworth point|AU-NSW|151.067|-33.833
BEANB|Angleur|angleur|BE-WLG|5.583|50.617
BEANR|Antwerpen|antwerpen|BE-VAN|4.417|51.217
BEANR/1|Antwerp|antwerp|BE-VAN|4.417|51.217
BEAPT|Appelterre-Eichem|appelterre eichem|BE-VOV|3.967|50.817
BEATH|Ath|ath|BE-WHT|3.767|50.617
BEBAI|Baillonville|baillonville|BE-WAL|5.333|50.283
BEBCM|Berchem|berchem|BE-VOV|3.500|50.783
BEBGK|Balgerhoek|balgerhoek|BE-VOV|3.517|51.200
BEBGS|Brugge|brugge|BE-VWV|3.233|51.217
BEBGS/1|Bruges|bruges|BE-VWV|3.233|51.217
BEBMB|Boortmeerbeek|boortmeerbeek|BE-VBR|4.567|50.983
BEBOM|Boom|boom|BE-VAN|4.367|51.083
BEBRU|Bruxelles|bruxelles|BE-BRU|4.333|50.833
BEBRU/1|Brussel|brussel|BE-BRU|4.333|50.833
BEBRU/2|Brussels|brussels|BE-BRU|4.333|50.833
BEBSR|Baasrode|baasrode|BE-VOV|4.167|51.033
BEBWS|Beveren-Waas|beveren waas|BE-VOV|4.250|51.217
BECBQ|Clabecq|clabecq|BE-WBR|4.217|50.683
BECCS|Courcelles|courcelles|BE-WHT|4.367|50.467
BECRL|Charleroi|charleroi|BE-WHT|4.433|50.417
BECTA|Chertal|chertal|BE-WLG|5.667|50.683
BEDKN|Daknam|daknam|BE-VOV|3.983|51.133
BEDPE|De Pinte|de pinte|BE-VOV|3.650|51.000
BEEAM|Ename|ename|BE-VOV|3.633|50.850
BEEET|Ethe|ethe|BE-WLX|5.583|49.583
BEEKS|Eksaarde|eksaarde|BE-VOV|3.967|51.150
BEEMP|Estaimpuis|estaimpuis|BE-WHT|3.250|50.700
BEENS|Ensival|ensival|BE-WAL|5.850|50.583
BEEQE|Eke|eke|BE-VOV|3.633|50.950
BEFCS|Farciennes|farciennes|BE-WHT|4.550|50.433
BEFNR|Franiere|franiere|BE-WNA|4.733|50.433
BEFRS|Frasnes|frasnes|BE-WAL|4.500|50.067
BEGDN|Godinne|godinne|BE-WNA|4.867|50.350
BEGHI|Saint-Ghislain|saint ghislain|BE-WHT|3.817|50.450
BEGNE|Gent|gent|BE-VOV|3.717|51.050
BEGNE/1|Ghent|ghent|BE-VOV|3.717|51.050
BEGRO|Groot Bijgaarden|groot bijgaarden|BE-BRU|4.267|50.867
BEHAR|Haren|haren|BE-VBR|4.417|50.883
BEHLU|Halluin|halluin|BE-VWV|3.133|50.783
BEHMM|Hamme|hamme|BE-VOV|3.533|51.083
BEHNA|Handzame|handzame|BE-VWV|3.000|51.017
BEHPD|Hastiere-par-dela|hastiere par dela|BE-WNA|4.833|50.217
BEHTM|Hermeton-sur-Meuse|hermeton sur meuse|BE-WNA|4.817|50.200
BEHUJ|Heultje|heultje|BE-VAN|4.833|51.083
BEHUX|Houx|houx|BE-WNA|4.900|50.300
BEJAM|Jambes|jambes|BE-WNA|4.883|50.450
BEJKP|Sint-Jacobs-Kapelle|sint jacobs kapelle|BE-VWV|2.817|51.000
BEKCT|Kachtem|kachtem|BE-VWV|3.183|50.933
BEKJK|Kortrijk|kortrijk|BE-VWV|3.267|50.833
BEKRN|Kuringen|kuringen|BE-VLI|5.300|50.950
BELAW|Lauwe|lauwe|BE-VWV|3.183|50.800
BELES|Lessines|lessines|BE-WHT|3.833|50.717
BELGG|Liege|liege|BE-WLG|5.567|50.633
BELGM|Landegem|landegem|BE-VOV|3.567|51.050
BELOT|Lot|lot|BE-VBR|4.267|50.767
BELQA|Lanquesaint|lanquesaint|BE-WHT|3.800|50.650
BELUI|Lustin|lustin|BE-WNA|4.900|50.383
BEMBY|Maubray|maubray|BE-WHT|3.500|50.550
BEMEN|Menen|menen|BE-VWV|3.117|50.800
BEMGN|Moignelee|moignelee|BE-WNA|4.583|50.450
BEMRB|Moerbrugge|moerbrugge|BE-VWV|3.267|51.167
BEMRO|Mornimont|mornimont|BE-WNA|4.700|50.450
BEMUI|Muizen|muizen|BE-VAN|4.517|51.017
BENAM|Namur|namur|BE-WNA|4.867|50.467
BENFE|Neffe|neffe|BE-WNA|4.917|50.233
BENHY|Neuville-sous-Huy|neuville sous huy|BE-WLG|5.283|50.533
BENMC|Nameche|nameche|BE-WNA|5.000|50.467
BENNV|Ninove|ninove|BE-VOV|4.017|50.833
BENRP|Neerpelt|neerpelt|BE-VLI|5.417|51.217
BEOBR|Obourg|obourg|BE-WHT|4.000|50.467
BEOKG|Okegem|okegem|BE-VOV|4.050|50.850
BEOQC|Oisquercq|oisquercq|BE-WBR|4.217|50.667
BEORR|Orroir|orroir|BE-WHT|3.467|50.750
BEOST|Ostend|ostend|BE-VWV|2.917|51.200
BEOST/1|Oostende|oostende|BE-VWV|2.917|51.200
BEOVE|Overpelt|overpelt|BE-VLI|5.417|51.217
BEOZL|Onkerzele|onkerzele|BE-VOV|3.900|50.783
BERCI|Ramegnies-Chin|ramegnies chin|BE-WHT|3.317|50.650
BERCL|Richelle|richelle|BE-WLG|5.683|50.717
BERIN|Beringen|beringen|BE-VLI|5.217|51.050
BERJT|Rocourt|rocourt|BE-WAL|5.550|50.683
BEROS|Roselies|roselies|BE-WHT|4.583|50.433
BERQS|Ronquieres|ronquieres|BE-WHT|4.217|50.600
BESDT|Soudromont|soudromont|BE-WHT|4.250|50.517
BESEN|Seneffe|seneffe|BE-WHT|4.250|50.517
BESES|Seilles|seilles|BE-WNA|5.067|50.500
BESLJ|Sas-Slijkens|sas slijkens|BE-VWV|2.950|51.217
BESSB|Solre-sur-Sambre|solre sur sambre|BE-WHT|4.133|50.300
BESSO|Samson|samson|BE-WNA|4.983|50.467
BESTT|Statte|statte|BE-WLG|5.217|50.533
BETFN|Teralfene|teralfene|BE-VBR|4.100|50.900
BETGE|Tergnee|tergnee|BE-WHT|4.550|50.433
BETLR|Tilleur|tilleur|BE-WLG|5.533|50.617
BETRN|Tournai|tournai|BE-WHT|3.383|50.600
BETRN/1|Doornik|doornik|BE-WHT|3.383|50.600
BETSL|Tourinnes-St-Lambert|tourinnes st lambert|BE-WAL|4.717|50.633
BEVIT|Sankt Vith|sankt vith||6.700|50.667
BEVZI|Vezin|vezin|BE-WNA|5.017|50.500
BEWBR|Maransart|maransart|BE-WBR|4.450|50.667
BEWSG|Winterslag|winterslag|BE-VLI|5.467|50.967
BEZEE|Zeebrugge|zeebrugge||3.200|51.333
BRAAX|Araxa|araxa|BR-MG|-46.933|-19.583
BRADR|Angra dos Reis|angra dos reis|BR-RJ|-44.317|-23.000
BRAJU|Aracaju|aracaju|BR-SE|-37.033|-10.900
BRALT|Alenquer|alenquer|BR-PA|-54.733|-1.950
BRAMM|Almeirim|almeirim|BR-PA|-52.567|-1.517
BRANS|Araguatins|araguatins|BR-TO|-48.117|-5.650
BRAPS|Anapolis|anapolis|BR-GO|-48.950|-16.317
BRAQA|Araraquara|araraquara|BR-SP|-48.167|-21.783
BRARU|Aracatuba|aracatuba|BR-SP|-50.433|-21.200
BRATM|Altamira|altamira|BR-PA|-52.200|-3.200
BRAUN|Aruana|aruana|BR-GO|-51.067|-14.900
BRBAU|Bauru|bauru|BR-SP|-49.067|-22.317
BRBAZ|Barcelos|barcelos|BR-AM|-62.917|-0.967
BRBCE|Bacabeira|bacabeira|BR-MA|-44.300|-2.983
BRBEL|Belem|belem|BR-PA|-48.483|-1.450
BRBIR|Bariri|bariri|BR-SP|-48.733|-22.067
BRBOB|Borba|borba|BR-AM|-59.583|-4.383
BRBQQ|Barra|barra|BR-BA|-43.133|-11.083
BRBSB|Brasilia|brasilia|BR-DF|-47.883|-15.783
BRBTI|Betim|betim|BR-MG|-44.183|-19.950
BRBVS|Breves|breves|BR-PA|-50.467|-1.683
BRCAC|Cascavel|cascavel|BR-PR|-53.450|-24.950
BRCAN|Canoas|canoas|BR-RS|-51.167|-29.917
BRCAR|Coari|coari|BR-AM|-63.133|-4.083
BRCCX|Caceres|caceres|BR-MT|-57.667|-16.067
BRCDI|Cachoeiro de Itapemirim|cachoeiro de itapemirim|BR-ES|-41.100|-20.850
BRCDS|Chapadao do Sul|chapadao do sul|BR-MS|-52.617|-18.783
BRCFO|Cabo Frio|cabo frio|BR-RJ|-42.017|-22.867
BRCGA|Conceicao do Araguaia|conceicao do araguaia|BR-PA|-49.250|-8.250
BRCGZ|Campos dos Goytacazes|campos dos goytacazes|BR-RJ|-41.317|-21.750
BRCII|Cariacica|cariacica|BR-ES|-40.383|-20.283
BRCIS|Candeias|candeias|BR-BA|-38.533|-12.667
BRCMG|Corumba|corumba|BR-MS|-57.633|-19.000
BRCPS|Campinas|campinas|BR-SP|-47.050|-22.900
BRCRL|Caravelas|caravelas|BR-BA|-39.250|-17.733
BRCRY|Carauari|carauari|BR-AM|-66.883|-4.867
BRCSL|Cachoeira do Sul|cachoeira do sul|BR-RS|-52.883|-30.033
BRCTN|Colatina|colatina|BR-ES|-40.617|-19.533
BRCTU|Crateus|crateus|BR-CE|-40.667|-5.167
BRCUO|Cubatao|cubatao|BR-SP|-46.417|-23.883
BRCWB|Curitiba|curitiba|BR-PR|-49.267|-25.417
BRCXL|Caxias do Sul|caxias do sul|BR-RS|-51.167|-29.167
BRCZB|Cruz Alta|cruz alta|BR-RS|-53.600|-28.633
BRCZS|Cruzeiro do Sul|cruzeiro do sul|BR-AC|-72.667|-7.617
BRDCS|Duque de Caxias|duque de caxias|BR-RJ|-43.300|-22.783
BRDIV|Divinopolis|divinopolis|BR-MG|-44.883|-20.133
BRERN|Eirunepe|eirunepe|BR-AM|-69.850|-6.667
BRETA|Estrela|estrela|BR-RS|-51.967|-29.500
BRFEN|Fernando de Noronha|fernando de noronha|BR-PE|-32.433|-3.850
BRFOR|Fortaleza|fortaleza|BR-CE|-38.583|-3.717
BRFPO|Fernandopolis|fernandopolis|BR-SP|-50.233|-20.267
BRGAV|Guarapuava|guarapuava|BR-PR|-51.450|-25.383
BRGIA|Guaira|guaira|BR-PR|-54.233|-24.083
BRGJM|Guajara-Mirim|guajara mirim|BR-RO|-65.317|-10.767
BRGTA|Guaratingueta|guaratingueta|BR-SP|-45.183|-22.817
BRGUJ|Guaruja|guaruja|BR-SP|-46.233|-23.983
BRGUR|Gurupi|gurupi|BR-TO|-49.067|-11.717
BRGVR|Governador Valadares|governador valadares|BR-MG|-41.933|-18.850
BRGXP|Guaxupe|guaxupe|BR-MG|-46.700|-21.300
BRGYN|Goiania|goiania|BR-GO|-49.250|-16.667
BRHMA|Humaita|humaita|BR-AM|-63.017|-7.500
BRIAR|Itacoatiara|itacoatiara|BR-AM|-58.433|-3.133
BRIBB|Imbituba|imbituba|BR-SC|-48.667|-28.233
BRIBT|Ibotirama|ibotirama|BR-BA|-43.217|-12.183
BRIGI|Itaguai|itaguai|BR-RJ|-43.767|-22.867
BRIGU|Foz do Iguacu|foz do iguacu|BR-PR|-54.583|-25.533
BRIJU|Ijui|ijui|BR-RS|-53.917|-28.383
BRIOS|Ilheus|ilheus|BR-BA|-39.033|-14.783
BRIQI|Itaqui Pt / Sao Luis|itaqui pt sao luis|BR-MA|-44.367|-2.567
BRITB|Itaituba|itaituba|BR-PA|-55.983|-4.250
BRITJ|Itajai|itajai|BR-SC|-48.650|-26.900
BRIVA|Ituverava|ituverava|BR-SP|-47.767|-20.333
BRJAG|Jaguarao|jaguarao|BR-RS|-53.367|-32.550
BRJAU|Jau|jau|BR-SP|-48.550|-22.283
BRJCE|Jacarei|jacarei|BR-SP|-45.967|-23.300
BRJDF|Juiz de Fora|juiz de fora|BR-MG|-43.333|-21.750
BRJOI|Joinville|joinville|BR-SC|-48.833|-26.300
BRJUN|Jundiai|jundiai|BR-SP|-46.883|-23.183
BRLAG|Lages|lages|BR-SC|-50.317|-27.817
BRLAR|Lavras|lavras|BR-MG|-44.983|-21.233
BRLDB|Londrina|londrina|BR-PR|-51.150|-23.300
BRLDR|Ladario|ladario|BR-MS|-57.600|-19.000
BRLRS|Linhares|linhares|BR-ES|-40.050|-19.383
BRLZA|Luziania|luziania|BR-GO|-47.950|-16.250
BRMAB|Maraba|maraba|BR-PA|-49.133|-5.350
BRMAO|Manaus|manaus|BR-AM|-60.017|-3.133
BRMAS|Maues|maues|BR-AM|-57.700|-3.383
BRMCZ|Maceio|maceio|BR-AL|-35.700|-9.650
BRMEA|Macae|macae|BR-RJ|-41.767|-22.367
BRMGF|Maringa|maringa|BR-PR|-51.933|-23.417
BRMGT|Mangaratiba|mangaratiba|BR-RJ|-44.033|-22.950
BRMNV|Mundo Novo|mundo novo|BR-MS|-54.267|-23.933
BRMNX|Manicore|manicore|BR-AM|-61.283|-5.800
BRMOC|Montes Claros|montes claros|BR-MG|-43.850|-16.717
BRMOS|Mossoro|mossoro|BR-RN|-37.350|-5.183
BRMQU|Mesquita|mesquita|BR-RJ|-43.417|-22.767
BRMRC|Marica|marica|BR-RJ|-42.817|-22.917
BRMTE|Monte Alegre|monte alegre|BR-PA|-54.067|-2.000
BRNAT|Natal|natal|BR-RN|-35.250|-5.750
BRNHO|Novo Hamburgo|novo hamburgo|BR-RS|-51.117|-29.683
BRNVT|Navegantes|navegantes|BR-SC|-48.633|-26.883
BROBI|Obidos|obidos|BR-PA|-55.500|-1.900
BROIA|Oiapoque|oiapoque|BR-AP|-51.817|3.850
BRORX|Oriximina|oriximina|BR-PA|-55.850|-1.750
BROUS|Ourinhos|ourinhos|BR-SP|-49.867|-22.967
BRPAR|Pouso Alegre|pouso alegre|BR-MG|-45.933|-22.217
BRPCO|Patrocinio|patrocinio|BR-MG|-46.983|-18.933
BRPDM|Porto de Moz|porto de moz|BR-PA|-52.233|-1.733
BRPEC|Pecem Pt / Sao Goncalo do Amarante|pecem pt sao goncalo do amarante|BR-CE|-38.867|-3.517
BRPEO|Presidente Epitacio|presidente epitacio|BR-SP|-52.100|-21.767
BRPET|Pelotas|pelotas|BR-RS|-52.333|-31.717
BRPFO|Passo Fundo|passo fundo|BR-RS|-52.400|-28.250
BRPIN|Parintins|parintins|BR-AM|-56.733|-2.617
BRPIP|Pirapora|pirapora|BR-MG|-44.950|-17.333
BRPMA|Ponta da Madeira Pt / Sao Luis|ponta da madeira pt sao luis|BR-MA|-44.350|-2.533
BRPMH|Porto Murtinho|porto murtinho|BR-MS|-57.883|-21.700
BRPNG|Paranagua|paranagua|BR-PR|-48.517|-25.500
BRPNL|Porto Nacional|porto nacional|BR-TO|-48.400|-10.700
BRPNM|Pindamonhangaba|pindamonhangaba|BR-SP|-45.450|-22.917
BRPNS|Pederneiras|pederneiras|BR-SP|-48.767|-22.350
BRPNZ|Petrolina|petrolina|BR-PE|-40.483|-9.383
BRPOA|Porto Alegre|porto alegre|BR-RS|-51.217|-30.017
BRPOO|Pocos de Caldas|pocos de caldas|BR-MG|-46.550|-21.783
BRPPA|Ponta Pora|ponta pora|BR-MS|-55.700|-22.483
BRPRS|Parauapebas|parauapebas|BR-PA|-49.900|-6.067
BRPSR|Pires do Rio|pires do rio|BR-GO|-48.267|-17.300
BRPTG|Ponta Grossa|ponta grossa|BR-PR|-50.150|-25.083
BRPVH|Porto Velho|porto velho|BR-RO|-63.817|-8.767
BRRAO|Ribeirao Preto|ribeirao preto|BR-SP|-47.800|-21.183
BRRBR|Rio Branco|rio branco|BR-AC|-67.800|-9.967
BRRCH|Barra do Riacho Pt / Aracruz|barra do riacho pt aracruz|BR-ES|-40.033|-19.850
BRREC|Recife|recife|BR-PE|-34.883|-8.050
BRRES|Resende|resende|BR-RJ|-44.433|-22.467
BRRIA|Santa Maria|santa maria|BR-RS|-53.800|-29.683
BRRIG|Rio Grande|rio grande|BR-RS|-52.083|-32.050
BRRIO|Rio de Janeiro|rio de janeiro|BR-RJ|-43.217|-22.867
BRROO|Rondonopolis|rondonopolis|BR-MT|-54.633|-16.467
BRSAE|Santo Andre|santo andre|BR-SP|-46.517|-23.650
BRSAO|Sao Paulo|sao paulo|BR-SP|-46.567|-23.567
BRSBA|Sao Borja|sao borja|BR-RS|-56.000|-28.650
BRSER|Serra|serra|BR-ES|-40.267|-20.150
BRSFS|Sao Francisco do Sul|sao francisco do sul|BR-SC|-48.633|-26.233
BRSIR|Santa Isabel do Rio Negro|santa isabel do rio negro|BR-AM|-65.017|-0.417
BRSJB|Sao Joaquim da Barra|sao joaquim da barra|BR-SP|-47.850|-20.567
BRSJI|Sao Joao del Rei|sao joao del rei|BR-MG|-44.250|-21.133
BRSJK|Sao Jose dos Campos|sao jose dos campos|BR-SP|-45.883|-23.183
BRSJP|Sao Jose do Rio Preto|sao jose do rio preto|BR-SP|-49.367|-20.800
BRSLZ|Sao Luis|sao luis|BR-MA|-44.283|-2.517
BRSMS|Sao Mateus|sao mateus|BR-ES|-39.850|-18.717
BRSOB|Sobral|sobral|BR-CE|-40.333|-3.683
BRSOR|Sorocaba|sorocaba|BR-SP|-47.450|-23.483
BRSPB|Itaguai Pt = Sepetiba Pt|itaguai pt sepetiba pt|BR-RJ|-43.767|-22.867
BRSPD|Sao Pedro|sao pedro|BR-SP|-47.900|-22.533
BRSSA|Salvador|salvador|BR-BA|-38.483|-13.000
BRSSO|Sao Sebastiao|sao sebastiao|BR-SP|-45.400|-23.800
BRSSZ|Santos|santos|BR-SP|-46.317|-23.933
BRSTM|Santarem|santarem|BR-PA|-54.717|-2.433
BRSTO|Santo Angelo|santo angelo|BR-RS|-54.250|-28.300
BRSZN|Suzano|suzano|BR-SP|-46.300|-23.533
BRTBA|Taubate|taubate|BR-SP|-45.550|-23.017
BRTBT|Tabatinga|tabatinga|BR-AM|-69.933|-4.217
BRTFF|Tefe|tefe|BR-AM|-64.700|-3.333
BRTHE|Teresina|teresina|BR-PI|-42.800|-5.083
BRTLG|Tres Lagoas|tres lagoas|BR-MS|-51.700|-20.783
BRTMT|Porto Trombetas / Oriximina|porto trombetas oriximina|BR-PA|-56.383|-1.467
BRTST|Terra Santa|terra santa|BR-PA|-56.483|-2.100
BRTUB|Tubarao Pt / Vitoria|tubarao pt vitoria|BR-ES|-40.217|-20.267
BRUBB|Uberaba|uberaba|BR-MG|-47.983|-19.700
BRUBT|Ubatuba|ubatuba|BR-SP|-45.067|-23.433
BRUDI|Uberlandia|uberlandia|BR-MG|-48.267|-18.917
BRURG|Uruguaiana|uruguaiana|BR-RS|-57.067|-29.750
BRVAG|Varginha|varginha|BR-MG|-45.417|-21.550
BRVIX|Vitoria|vitoria|BR-ES|-40.317|-20.317
BRVOT|Votuporanga|votuporanga|BR-SP|-49.967|-20.417
BRVVE|Vila Velha|vila velha|BR-ES|-40.283|-20.333
BRXQI|Xique-Xique|xique xique|BR-BA|-42.717|-10.817
CAAAB|Lac La Biche|lac la biche|CA-AB|-111.950|54.767
CAABL|Amberly|amberly|CA-ON|-81.717|44.050
CAADH|Ardath|ardath|CA-SK|-107.233|51.617
CAAHN|Acheson|acheson|CA-AB|-113.783|53.550
CAALV|Atholville|atholville|CA-NB|-66.717|47.983
CAANZ|Anzac|anzac|CA-AB|-111.033|56.433
CAARB|Arctic Bay|arctic bay|CA-NU|-85.167|73.033
CAASQ|Asquith|asquith|CA-SK|-107.217|52.117
CAAVL|Avonlea|avonlea|CA-SK|-105.067|50.017
CAAVP|Avonport|avonport|CA-NS|-64.250|45.100
CAAVY|Acadia Valley|acadia valley|CA-AB|-110.200|51.150
CAAWD|Atwood|atwood|CA-ON|-81.017|43.667
CAAYH|Aylsham|aylsham|CA-SK|-103.800|53.183
CABAA|Bala|bala|CA-ON|-79.600|45.000
CABDF|Bedford|bedford|CA-NS|-63.683|44.717
CABEA|Beaver Cove|beaver cove|CA-BC|-126.867|50.517
CABFR|Beresford|beresford|CA-NB|-65.700|47.683
CABJO|Baie-Johan-Beetz|baie johan beetz|CA-QC|-62.833|50.300
CABLD|Belwood|belwood|CA-ON|-80.333|43.767
CABOB|Bobcaygeon|bobcaygeon|CA-ON|-78.550|44.533
CABOR|Borden|borden|CA-PE|-63.700|46.250
CABSK|Blackstock|blackstock|CA-ON|-78.783|44.100
CABUK|Burks Falls|burks falls|CA-ON|-79.450|45.633
CACAC|Cap-Chat|cap chat|CA-QC|-66.683|49.083
CACAL|Calgary|calgary|CA-AB|-114.067|51.033
CACAM|Campbell River|campbell river|CA-BC|-125.250|50.017
CACBF|Campbellford|campbellford|CA-ON|-77.783|44.300
CACBG|Cobourg|cobourg|CA-ON|-78.167|43.967
CACBY|Carberry|carberry|CA-MB|-99.350|49.867
CACCI|Crystal City|crystal city|CA-MB|-98.950|49.133
CACHA|Charlottetown|charlottetown|CA-PE|-63.133|46.233
CACNA|Canora|canora|CA-SK|-102.433|51.633
CACPY|Cape Ray|cape ray|CA-NL|-59.300|47.633
CACQT|Conquitlam|conquitlam|CA-BC|-122.817|49.233
CACSI|Cap-St-Ignace|cap st ignace|CA-QC|-70.450|47.033
CACSJ|Coniston|coniston|CA-ON|-80.850|46.483
CACTR|Chestermere|chestermere|CA-AB|-113.817|51.033
CACVA|Cleveland|cleveland|CA-NS|-64.000|44.650
CACWT|Clearwater|clearwater|CA-BC|-120.033|51.650
CADLN|Dublin|dublin|CA-ON|-81.283|43.500
CADUQ|Duncan/Quam|duncan quam|CA-BC|-123.717|48.783
CAEKO|Erickson|erickson|CA-BC|-116.467|49.083
CAEND|Endako|endako|CA-BC|-125.017|54.083
CAENY|Enderby|enderby|CA-BC|-119.150|50.550
CAETA|East Angus|east angus|CA-QC|-71.667|45.483
CAETN|Etang-du-Nord|etang du nord|CA-QC|-61.933|47.367
CAETZ|Etzikom|etzikom|CA-AB|-111.100|49.483
CAEWT|Newton|newton|CA-MB|-98.067|49.933
CAEYV|Emeryville|emeryville|CA-ON|-82.767|42.300
CAFKN|Fort Franklin|fort franklin|CA-NT|-123.417|65.183
CAFLC|Saint-Faustin|saint faustin|CA-QC|-74.483|46.117
CAFRE|Fredericton|fredericton|CA-NB|-66.650|45.950
CAGAN|Gander|gander|CA-NL|-54.550|48.950
CAGGW|Georgetown|georgetown|CA-ON|-79.917|43.650
CAGLK|Grassy Lake|grassy lake|CA-AB|-111.700|49.817
CAGOO|Goose Bay|goose bay|CA-NL|-60.167|53.400
CAGPE|Gaspe|gaspe|CA-QC|-64.483|48.833
CAGXI|Girouxville|girouxville|CA-AB|-117.333|55.750
CAHAL|Halifax|halifax||-63.583|44.650
CAHMM|Hemmingford|hemmingford|CA-QC|-73.600|45.050
CAHOP|Hopedale|hopedale|CA-NL|-60.217|55.450
CAHOS|100 Mile House|100 mile house|CA-BC|-121.283|51.633
CAHOS/1|One Hundred Mile House|one hundred mile house|CA-BC|-121.283|51.633
CAHVR|Hanover|hanover|CA-ON|-81.017|44.133
CAIGL|Igloolik|igloolik|CA-NU|-81.817|69.367
CAIHD|Indian Head|indian head|CA-SK|-103.667|50.533
CAIKP|Innerkip|innerkip|CA-ON|-80.700|43.200
CAILS|L'Ile-des-Soeurs|l ile des soeurs|CA-QC|-74.033|45.300
CAILS/1|Nuns Island|nuns island|CA-QC|-74.033|45.300
CAIQF|Iroquois Falls|iroquois falls|CA-ON|-80.683|48.767
CAIVM|Invermere|invermere|CA-BC|-116.033|50.517
CAIVN|Irvine|irvine|CA-AB|-110.267|49.950
CAKEE|Keene|keene|CA-ON|-78.167|44.250
CALB3|L'Anse-a-Beaufils|l anse a beaufils|CA-QC|-64.300|48.467
CALBK|Little Brook|little brook|CA-NS|-66.117|44.300
CALDT|Lac-Drolet|lac drolet|CA-QC|-70.850|45.717
CALGE|La Guadeloupe|la guadeloupe|CA-QC|-70.933|45.950
CALLI|Lake Louise|lake louise|CA-AB|-116.183|51.433
CALOB|Lobo|lobo|CA-ON|-81.417|43.000
CALOO|Lillooet|lillooet|CA-BC|-121.933|50.683
CALSE|Lakeshore|lakeshore|CA-ON|-82.733|42.283
CALVH|Laverlochere|laverlochere|CA-QC|-79.283|47.417
CALWB|Lowbanks|lowbanks|CA-ON|-79.450|42.867
CALWH|Lower Woods Harbour|lower woods harbour|CA-NS|-65.733|43.517
CALZV|Lantzville|lantzville|CA-BC|-124.083|49.250
CAMCR|Maple Creek|maple creek|CA-SK|-109.483|49.917
CAMDT|Midhurst|midhurst|CA-ON|-79.733|44.450
CAMFD|Meaford|meaford|CA-ON|-80.600|44.600
CAMIB|Mission|mission|CA-BC|-122.300|49.133
CAMNK|Monkland|monkland|CA-ON|-74.867|45.200
CAMOI|Mount Currie|mount currie|CA-BC|-122.717|50.317
CAMRE|Montreal-Est|montreal est|CA-QC|-73.500|45.633
CAMSW|Metiskow|metiskow|CA-AB|-110.633|52.400
CAMTI|Malartic|malartic|CA-QC|-78.117|48.133
CAMTR|Montréal|montreal||-73.550|45.517
CANAI|Nain|nain|CA-NL|-61.683|56.550
CANAK|Nakusp|nakusp|CA-BC|-117.800|50.233
CANDL|Notre-Dame-de-Lourdes|notre dame de lourdes|CA-MB|-98.550|49.533
CANLS|Nelson|nelson|CA-BC|-117.300|49.483
CANMT|Naramata|naramata|CA-BC|-119.583|49.600
CANOR|North Bay|north bay|CA-ON|-79.450|46.300
CANRB|North Bend|north bend|CA-BC|-121.467|49.883
CANWP|Argentia|argentia|CA-NL|-54.000|47.300
CANWT|Newcastle|newcastle|CA-ON|-78.583|43.917
CAOAJ|Oakville|oakville|CA-MB|-98.000|49.917
CAOON|Halton Hills|halton hills|CA-ON|-79.950|43.617
CAOVR|Oliver|oliver|CA-BC|-119.550|49.167
CAPAF|Port-Alfred|port alfred|CA-QC|-70.883|48.333
CAPBH|Peterborough|peterborough|CA-ON|-78.333|44.300
CAPCP|Porcupine|porcupine|CA-ON|-81.183|48.500
CAPCT|Princeton|princeton|CA-BC|-120.500|49.450
CAPEL|Port Elgin|port elgin|CA-NB|-64.083|46.033
CAPEW|Point Edward|point edward|CA-ON|-82.400|43.000
CAPHL|Philipsburg|philipsburg|CA-QC|-73.067|45.033
CAPHM|Pohenegamook|pohenegamook|CA-QC|-69.283|47.483
CAPLP|Portage La Prairie|portage la prairie|CA-MB|-98.283|49.967
CAPLV|Palgrave|palgrave|CA-ON|-79.833|43.950
CAPMA|Port McNeill|port mcneill|CA-BC|-127.100|50.583
CAPME|Port-Menier|port menier|CA-QC|-64.350|49.817
CAPMR|Palmerston|palmerston|CA-ON|-80.850|43.833
CAPPL|Porcupine Plain|porcupine plain|CA-SK|-103.250|52.600
CAPRR|Prince Rupert|prince rupert||-130.333|54.317
CAPSD|Pasadena|pasadena|CA-NL|-57.617|49.017
CARDL|Riviere-du-Loup|riviere du loup|CA-QC|-69.533|47.833
CARDO|Radisson|radisson|CA-SK|-107.400|52.467
CARPO|Rossport|rossport|CA-ON|-87.517|48.833
CARRO|Richardson|richardson|CA-SK|-104.450|50.383
CARSV|Robertsonville|robertsonville|CA-QC|-71.217|46.133
CARVI|Rocanville|rocanville|CA-SK|-101.700|50.383
CASAT|Saint-Anthony|saint anthony|CA-NL|-55.600|51.383
CASCA|Saint-Catharines|saint catharines|CA-ON|-79.233|43.167
CASCP|Saint-Christophe-d'Arthabaska|saint christophe d arthabaska|CA-QC|-71.917|46.033
CASCT|Sainte-Catherine|sainte catherine|CA-QC|-73.583|45.400
CASDN|Saint-Damien-de-Brandon|saint damien de brandon|CA-QC|-73.483|46.333
CASED|Sedgewick|sedgewick|CA-AB|-111.683|52.767
CASEI|Sept-Iles|sept iles|CA-QC|-66.383|50.200
CASEU|Saint-Eustache|saint eustache|CA-QC|-73.900|45.567
CASFR|Saint-Francois-du-Lac|saint francois du lac|CA-QC|-72.833|46.067
CASFX|Saint-Felix-de-Valois|saint felix de valois|CA-QC|-73.400|46.167
CASHU|Saint-Hubert|saint hubert|CA-QC|-73.400|45.500
CASIM|Imperial|imperial|CA-SK|-105.433|51.333
CASIO|Sicamous|sicamous|CA-BC|-118.983|50.833
CASJB|Saint-John|saint john|CA-NB|-66.067|45.267
CASJC|Saint-Jean-Chrysostome|saint jean chrysostome|CA-QC|-71.183|46.717
CASLB|Shelburne|shelburne|CA-ON|-80.200|44.067
CASLY|Sedley|sedley|CA-SK|-104.000|50.167
CASOY|Southey|southey|CA-SK|-104.500|50.933
CASPA|Saint-Pascal|saint pascal|CA-QC|-69.800|47.533
CASPI|Saint-Pierre|saint pierre|CA-QC|-73.633|45.450
CASPN|Spaniards Bay|spaniards bay|CA-NL|-53.300|47.617
CASRD|Saint-Raymond|saint raymond|CA-QC|-71.833|46.900
CASTI|Saint-Pie|saint pie|CA-QC|-72.900|45.500
CASTK|Stockton|stockton|CA-MB|-99.450|49.583
CASTV|Stephenville|stephenville|CA-NL|-58.567|48.550
CASUC|Success|success|CA-SK|-108.083|50.450
CASVD|Sainte-Victoire-de-Sorel|sainte victoire de sorel|CA-QC|-73.167|46.000
CASVQ|Saint-Valerien|saint valerien|CA-QC|-68.667|48.333
CASVS|Stevensville|stevensville|CA-ON|-79.067|42.950
CASYL|Sylvan Lake|sylvan lake|CA-AB|-114.083|52.317
CASZT|Saint-Zotique|saint zotique|CA-QC|-74.250|45.233
CATBY|Thornbury|thornbury|CA-ON|-80.450|44.550
CATHA|Thamesford|thamesford|CA-ON|-80.983|43.050
CATHH|Three Hills|three hills|CA-AB|-113.267|51.700
CATJN|Tring Jonction|tring jonction|CA-QC|-71.000|46.267
CATOR|Toronto|toronto||-79.383|43.617
CATRO|Trochu|trochu|CA-AB|-113.233|51.833
CAUCL|Ucluelet|ucluelet||-125.517|48.933
CAUPT|Upton|upton|CA-QC|-72.683|45.633
CAVAC|North Vancouver|north vancouver|CA-BC|-123.067|49.317
CAVAL|Vallee-Jonction|vallee jonction|CA-QC|-70.917|46.367
CAVAN|Vancouver|vancouver||-123.117|49.283
CAVBA|Vibank|vibank|CA-SK|-103.933|50.333
CAVIC|Victoria|victoria|CA-BC|-123.350|48.433
CAVOS|Prevost|prevost|CA-QC|-74.083|45.867
CAW4C|Saint-Gedeon|saint gedeon|CA-QC|-71.783|48.483
CAWTC|Whitecourt|whitecourt|CA-AB|-115.683|54.150
CAWVR|West Vancouver|west vancouver|CA-BC|-123.150|49.333
CAWWI|Wainwright|wainwright|CA-AB|-110.850|52.833
CAWWO|Wildwood|wildwood|CA-AB|-115.233|53.617
CAWYO|Wyoming|wyoming|CA-ON|-82.117|42.950
CAXGY|Grimsby|grimsby|CA-ON|-79.567|43.183
CAXJH|Saint-Joseph-de-Beauce|saint joseph de beauce|CA-QC|-70.867|46.300
CAYCB|Cambridge Bay|cambridge bay|CA-NU|-105.083|69.117
CAYCS|Chesterfield Inlet|chesterfield inlet|CA-NU|-90.700|63.333
CAYDF|Deer Lake|deer lake|CA-NL|-57.433|49.167
CAYDH|Daniels Harbour|daniels harbour|CA-NL|-57.583|50.233
CAYEK|Arviat|arviat|CA-NU|-94.050|61.100
CAYGZ|Grise Fiord|grise fiord|CA-NU|-82.950|76.417
CAYHK|Gjoa Haven|gjoa haven|CA-NU|-95.833|68.617
CAYLL|Lloydminster|lloydminster|CA-AB|-109.983|53.267
CAYLO|Shilo|shilo|CA-MB|-99.633|49.817
CAYMD|Mould Bay|mould bay|CA-NT|-119.350|76.233
CAYMH|Mary's Harbour|mary s harbour|CA-NL|-55.833|52.317
CAYUY|Rouyn-Noranda|rouyn noranda|CA-QC|-79.017|48.233
CAYWM|Williams Harbour|williams harbour|CA-NL|-55.783|52.550
CAYXH|Medicine Hat|medicine hat|CA-AB|-110.667|50.033
CAYXN|Whale Cove|whale cove|CA-NU|-92.583|62.167
CAYYZ|Pearson International Apt/Toronto|pearson international apt toronto|CA-ON|-79.633|43.700
CAYZS|Coral Harbour|coral harbour|CA-NU|-83.167|64.133
CAZCR|Saint-Charles-sur-Richelieu|saint charles sur richelieu|CA-QC|-73.183|45.683
CAZFT|Forest|forest|CA-ON|-82.000|43.100
CAZTI|Saint-Tite|saint tite|CA-QC|-72.567|46.733
CAZYE|Yamachiche|yamachiche|CA-QC|-72.833|46.283
CHARH|Arth|arth|CH-SZ|8.517|47.067
CHASC|Ascona|ascona|CH-TI|8.767|46.150
CHATR|Altenrhein|altenrhein|CH-SG|9.550|47.483
CHBIB|Biberist|biberist|CH-SO|7.567|47.183
CHBIL|Billens|billens|CH-FR|6.883|46.683
CHBIR|Birrwil|birrwil|CH-AG|8.200|47.283
CHBLT|Bilten|bilten|CH-GL|9.017|47.150
CHBRU|Brunnen|brunnen|CH-SZ|8.600|46.983
CHBRZ|Bad Ragaz|bad ragaz|CH-SG|9.500|47.000
CHBSL|Basel|basel||7.588|47.558
CHBSL/1|Basle|basle||7.588|47.558
CHBSM|Bretigny-sur-Morrens|bretigny sur morrens|CH-VD|6.633|46.600
CHBTT|Brutten|brutten|CH-ZH|8.667|47.467
CHBXO|Buochs|buochs|CH-NW|8.417|46.967
CHCBL|Collonge-Bellerive|collonge bellerive|CH-GE|6.200|46.250
CHCHE|Chevenez|chevenez|CH-22|7.000|47.383
CHCHS|Chesieres|chesieres|CH-VD|7.050|46.300
CHCOP|Coppet|coppet|CH-GE|6.200|46.317
CHCTY|Courtelary|courtelary|CH-BE|7.067|47.183
CHCVT|Couvet|couvet|CH-NE|6.633|46.917
CHDOT|Dottingen|dottingen|CH-AG|8.250|47.567
CHDSF|Epalinges|epalinges|CH-VD|6.667|46.550
CHEPS|Epesses|epesses|CH-VD|6.733|46.483
CHERB|Erlenbach|erlenbach|CH-ZH|8.600|47.300
CHFCK|Frick|frick|CH-AG|8.017|47.500
CHFEM|Feldmeilen|feldmeilen|CH-ZH|8.617|47.283
CHGEL|Lancy|lancy|CH-GE|6.133|46.183
CHGRG|Gorgier|gorgier|CH-NE|6.767|46.900
CHGTT|Guttingen|guttingen|CH-TG|9.283|47.600
CHHBG|Herrliberg|herrliberg|CH-ZH|8.617|47.283
CHHHM|Cham|cham|CH-ZG|8.467|47.183
CHHTE|Hauterive|hauterive|CH-NE|6.967|47.017
CHJGT|Jegenstorf|jegenstorf|CH-BE|7.500|47.050
CHK3L|Kollbrunn|kollbrunn|CH-ZH|8.783|47.450
CHKPP|Koppigen|koppigen|CH-BE|7.600|47.133
CHLDO|Le Landeron|le landeron|CH-NE|7.067|47.050
CHLLU|Le Lieu|le lieu|CH-VD|6.267|46.650
CHMDF|Mannedorf|mannedorf|CH-ZH|9.133|47.417
CHMIG|Miege|miege|CH-VS|7.550|46.317
CHMIS|Mies|mies|CH-VD|6.167|46.300
CHMLN|Meilen|meilen|CH-ZH|8.633|47.283
CHMOT|Motiers|motiers|CH-NE|6.600|46.917
CHMPF|Mumpf|mumpf|CH-AG|7.917|47.550
CHMYY|Muntschemier|muntschemier|CH-BE|7.133|47.000
CHMZI|Matzingen|matzingen|CH-TG|8.933|47.517
CHN66|Choindez|choindez|CH-JU|7.383|47.317
CHNDB|Niederbipp|niederbipp|CH-BE|7.683|47.267
CHNEF|Nafels|nafels|CH-GL|9.067|47.100
CHODB|Oberried am Brienzersee|oberried am brienzersee|CH-BE|7.950|46.733
CHPHZ|Penthalaz|penthalaz|CH-VD|6.533|46.617
CHRGT|Rougemont|rougemont|CH-VD|7.217|46.483
CHRMH|Romanshorn|romanshorn|CH-TG|9.383|47.567
CHRNB|Reichenbach|reichenbach|CH-BE|7.683|46.617
CHRRN|Raron|raron|CH-VS|7.800|46.300
CHSAS|Saint-Aubin-Sauges|saint aubin sauges|CH-NE|6.767|46.883
CHSEC|Saint-Legier-La Chiesaz|saint legier la chiesaz|CH-VD|6.883|46.467
CHSID|Sitterdorf|sitterdorf|CH-TG|9.250|47.500
CHSMK|Schmerikon|schmerikon|CH-SG|8.933|47.233
CHSMW|Sumiswald|sumiswald|CH-BE|7.750|47.033
CHSRU|Sihlbrugg|sihlbrugg|CH-ZG|8.583|47.183
CHSSV|Saint-Sulpice|saint sulpice|CH-VD|6.567|46.517
CHSTA|Stansstad|stansstad|CH-NW|8.333|46.967
CHSTI|Steinhausen|steinhausen|CH-ZG|8.467|47.200
CHTAN|Twann|twann|CH-BE|7.150|47.100
CHTGS|Stein am Rhein|stein am rhein|CH-TG|8.850|47.650
CHTTG|Salenstein|salenstein|CH-TG|9.050|47.667
CHTVR|Taverne|taverne|CH-TI|8.933|46.067
CHTZE|Utzenstorf|utzenstorf|CH-BE|7.550|47.133
CHUKS|Uetikon am See|uetikon am see|CH-ZH|8.667|47.267
CHVAU|Vaumarcus|vaumarcus|CH-NE|6.750|46.867
CHVSX|Versoix|versoix|CH-GE|6.167|46.283
CHVZU|Vitznau|vitznau|CH-LU|8.483|47.017
CHWBN|Worblaufen|worblaufen|CH-BE|7.467|46.967
CHWCW|Walchwil|walchwil|CH-ZG|8.517|47.100
CHWLF|Wunnewil-Flamatt|wunnewil flamatt|CH-FR|7.267|46.867
CHWLO|Wurenlos|wurenlos|CH-AG|8.367|47.450
CHZEI|Zeihen|zeihen|CH-AG|8.083|47.467
CLANF|Antofagasta|antofagasta|CL-AN|-70.383|-23.633
CLARI|Arica|arica|CL-AP|-70.317|-18.483
CLCAA|Calderilla|calderilla|CL-AT|-70.850|-27.083
CLCCP|Concepcion|concepcion|CL-BI|-73.050|-36.817
CLCHI|Chiguayante|chiguayante|CL-BI|-73.017|-36.917
CLCJC|Calama|calama|CL-AN|-68.917|-22.450
CLCNL|Coronel|coronel|CL-BI|-73.150|-37.017
CLCNR|Chanaral|chanaral|CL-AT|-70.617|-26.350
CLCPO|Copiapo|copiapo|CL-AT|-70.333|-27.350
CLCRR|Corral|corral|CL-LL|-73.433|-39.867
CLIQQ|Iquique|iquique|CL-TA|-70.133|-20.217
CLKNA|Vina del Mar|vina del mar|CL-VS|-71.550|-32.983
CLLEB|Lebu|lebu|CL-BI|-73.650|-37.600
CLLIA|Llanquihue|llanquihue|CL-LL|-73.000|-41.250
CLLQN|Lirquen|lirquen|CL-BI|-72.983|-36.700
CLLSC|La Serena|la serena|CL-CO|-71.233|-29.883
CLLSQ|Los Angeles|los angeles|CL-BI|-72.350|-37.450
CLLVT|Los Vientos|los vientos|CL-AN|-69.767|-24.683
CLOVL|Ovalle|ovalle|CL-CO|-71.200|-30.583
CLPAG|Puerto Angamos|puerto angamos|CL-AN|-70.450|-23.083
CLPAN|Panguipulli|panguipulli|CL-LL|-72.333|-39.633
CLPEO|Penco|penco|CL-BI|-72.983|-36.717
CLPMC|Puerto Montt|puerto montt|CL-LL|-72.950|-41.467
CLPNT|Puerto Natales|puerto natales|CL-MA|-72.500|-51.717
CLPTC|Punta Chungo|punta chungo|CL-CO|-71.500|-31.867
CLPUQ|Punta Arenas|punta arenas|CL-MA|-70.933|-53.133
CLPVS|Puerto Varas|puerto varas|CL-LL|-72.983|-41.317
CLQRC|Rancagua|rancagua|CL-LI|-70.717|-34.150
CLSAI|San Antonio|san antonio|CL-VS|-71.600|-33.600
CLSCL|Santiago|santiago|CL-RM|-70.633|-33.450
CLTAL|Talcahuano|talcahuano|CL-BI|-73.117|-36.733
CLTLX|Talca|talca|CL-ML|-71.650|-35.417
CLTOM|Tome|tome|CL-BI|-72.950|-36.600
CLTOQ|Tocopilla|tocopilla|CL-AN|-70.183|-22.083
CLTTC|Taltal|taltal|CL-AN|-70.467|-25.400
CLVAP|Valparaiso|valparaiso|CL-VS|-71.633|-33.033
CLVIL|Villarrica|villarrica|CL-AR|-72.217|-39.267
CLVLR|Vallenar|vallenar|CL-AT|-70.750|-28.567
CLWCA|Castro|castro|CL-LL|-73.767|-42.467
CLWCH|Chaiten|chaiten|CL-LL|-72.700|-42.917
CLWPA|Puerto Aisen|puerto aisen|CL-AI|-72.700|-45.383
CLWPU|Puerto Williams|puerto williams|CL-MA|-67.617|-54.917
CLYAI|Chillan|chillan|CL-BI|-72.100|-36.600
CLZAL|Valdivia|valdivia|CL-LL|-73.217|-39.817
CLZCO|Temuco|temuco|CL-AR|-72.567|-38.717
CLZIC|Victoria|victoria|CL-AR|-72.317|-38.233
CLZOS|Osorno|osorno|CL-LL|-73.150|-40.567
CLZUD|Ancud|ancud|CL-LL|-73.833|-41.850
CNAAT|Altay|altay|CN-XJ|88.117|47.867
CNAIN|Huaiyin|huaiyin|CN-JS|119.017|33.633
CNANG|Huangxian|huangxian|CN-33|121.567|29.550
CNANT|Anting|anting|CN-SH|121.150|31.300
CNAOG|Anshan Teng'ao Apt|anshan teng ao apt|CN-LN|123.033|41.167
CNAQG|Anqing|anqing|CN-AH|117.033|30.517
CNASW|Aoshanwei|aoshanwei|CN-SD|120.667|36.350
CNBHY|Beihai|beihai|CN-GX|109.283|21.533
CNBJS|Beijing|beijing|CN-BJ|116.400|39.917
CNBJS/1|Peking|peking|CN-BJ|116.400|39.917
CNBSH|Baishan|baishan|CN-JL|128.083|46.100
CNBYN|Binyang|binyang|CN-FJ|120.333|27.250
CNCDU|Chengdu|chengdu|CN-SC|104.067|30.667
CNCGC|Changchun|changchun|CN-JL|125.317|43.900
CNCHI|Chizhou|chizhou|CN-AH|117.467|30.650
CNCHU|Chaohu|chaohu|CN-AH|117.850|31.600
CNCHZ|Chuzhou|chuzhou|CN-AH|118.283|32.317
CNCIV|Civet / Guandong|civet guandong|CN-GD|113.067|22.267
CNCIX|Cixi|cixi|CN-ZJ|121.233|30.167
CNCNG|Chengde|chengde|CN-HE|117.933|40.967
CNCQI|Chongqing|chongqing|CN-CQ|106.550|29.583
CNCSH|Changsha|changsha|CN-HN|112.983|28.200
CNCZX|Changzhou|changzhou|CN-JS|119.967|31.783
CNDAL|Dalian|dalian|CN-LN|121.600|38.917
CNDCB|DA CHAN BAY|da chan bay|CN-GD|113.867|22.533
CNDDZ|Dandong|dandong|CN-LN|124.367|40.133
CNDFA|Dongfang|dongfang|CN-HI|108.933|19.050
CNDFG|Dafeng|dafeng|CN-JS|120.467|33.183
CNDGG|Dongguan|dongguan|CN-GD|113.750|23.033
CNDHU|Danzhou|danzhou|CN-GX|109.433|25.367
CNDNG|Donghai|donghai|CN-GD|115.633|22.950
CNDYG|Zhangjiajie|zhangjiajie|CN-HN|110.433|29.100
CNDYN|Dongying|dongying|CN-SD|118.683|37.417
CNEZH|Ezhou|ezhou|CN-HB|114.817|30.400
CNFZH|Fuzhou|fuzhou|CN-FJ|119.300|26.083
CNGCE|Guicheng|guicheng|CN-GX|109.600|23.083
CNGGZ|Guangzhou|guangzhou|CN-GD|113.233|23.133
CNGLN|Gaolan|gaolan|CN-GS|103.933|36.317
CNGUI|Guilin|guilin|CN-GX|110.283|25.267
CNGYA|Guiyang|guiyang|CN-GZ|106.700|26.583
CNGZE|Guzhen|guzhen|CN-GD|113.167|22.600
CNGZH|Ganzhou|ganzhou|CN-JX|114.933|28.867
CNHAZ|Hangzhou|hangzhou|CN-ZJ|120.167|30.267
CNHFI|Hefei|hefei|CN-AH|117.283|31.867
CNHHH|Hohhot|hohhot|CN-NM|111.683|40.800
CNHHT|Haitian Terminal/ Xiamen|haitian terminal xiamen|CN-FJ|120.300|27.100
CNHKO|Haikou|haikou|CN-HI|110.333|20.033
CNHLI|Huailai|huailai|CN-HE|115.500|40.367
CNHNI|Hengli|hengli|CN-GD|114.617|23.167
CNHNY|Hengyang|hengyang|CN-HN|112.617|26.883
CNHRN|Harbin|harbin|CN-HL|126.600|45.733
CNHUD|Huludao|huludao|CN-LN|120.850|40.750
CNHUI|Huizhou|huizhou|CN-GD|114.367|23.083
CNHYN|Huangyan|huangyan|CN-ZJ|121.250|28.633
CNHZH|Huzhou|huzhou|CN-ZJ|120.100|30.867
CNHZU|Houzhu|houzhu|CN-FJ|118.667|24.883
CNJIJ|Jingjiang|jingjiang|CN-JS|120.283|32.033
CNJIU|Jiujiang|jiujiang|CN-JX|115.967|29.717
CNJMN|Jiangmen|jiangmen|CN-GD|113.067|22.583
CNJNG|Jining|jining|CN-SD|116.550|35.383
CNJRG|Jurong|jurong|CN-JS|119.167|31.917
CNJZH|Jiaozhou|jiaozhou|CN-SD|120.000|36.283
CNKFG|Kaifeng|kaifeng|CN-HA|114.333|34.783
CNLAZ|Lanzhou|lanzhou|CN-GS|103.850|36.067
CNLES|Leshan|leshan|CN-SC|103.733|29.600
CNLLI|Liling|liling|CN-HN|113.483|27.667
CNLMG|Wenling Longmen Port|wenling longmen port|CN-ZJ|121.983|28.417
CNLNH|Linhai|linhai|CN-ZJ|121.117|28.850
CNLXI|Lanxi|lanxi|CN-ZJ|119.467|29.200
CNLZH|Liuzhou|liuzhou|CN-GX|109.400|23.317
CNMAA|Ma'anshan|ma anshan|CN-AH|118.467|31.717
CNMIY|Miyun|miyun|CN-11|116.833|40.367
CNNBG|Ningbo|ningbo||121.550|29.883
CNNHN|Wuhan|wuhan|CN-HB|114.283|30.583
CNNIN|Nanning|nanning|CN-GX|108.317|22.800
CNNJI|Nanjing|nanjing|CN-JS|118.767|32.050
CNNSA|Nansha (Guangzhou)|nansha guangzhou||113.583|22.750
CNNTG|Nantong|nantong|CN-JS|120.850|32.017
CNPKX|Daxing|daxing|CN-BJ|116.417|39.500
CNPTN|Pingtan|pingtan|CN-FJ|119.717|25.500
CNPUT|Putian|putian|CN-FJ|119.017|24.433
CNPYG|Puyang|puyang|CN-41|115.000|35.700
CNQDG|Qingdao|qingdao||120.267|36.033
CNQIG|Qingguji / Shangqiu|qingguji shangqiu|CN-41|115.767|34.683
CNQSN|Qianshan/Zhuhai|qianshan zhuhai|CN-GD|113.517|22.233
CNRLK|Bayannur|bayannur|CN-NM|107.367|40.733
CNRZH|Rizhao|rizhao|CN-SD|119.533|35.383
CNSAM|Sanming / Shanming Shi|sanming shanming shi|CN-35|117.617|26.233
CNSAW|Shanwai|shanwai|CN-ZJ|121.200|28.050
CNSFH|Suifenhe|suifenhe|CN-HL|131.183|44.417
CNSGH|Shanghai|shanghai|CN-SH|121.483|31.233
CNSGU|Shangyu|shangyu|CN-ZJ|120.867|30.000
CNSHK|Shekou (Shenzhen)|shekou shenzhen||113.867|22.467
CNSHT|Shating|shating|CN-GD|113.433|23.050
CNSHY|Shenyang|shenyang|CN-LN|123.417|41.800
CNSJZ|Shijiazhuang|shijiazhuang|CN-HE|114.500|38.033
CNSLO|Shilou|shilou|CN-GD|113.500|23.017
CNSNZ|Shenzhen|shenzhen|CN-GD|114.117|22.550
CNSWE|Shanwei|shanwei|CN-GD|115.350|22.783
CNSXJ|Shanshan|shanshan|CN-XJ|90.167|42.867
CNSZH|Suzhou|suzhou|CN-JS|120.617|31.317
CNTGO|Tongliao Apt|tongliao apt|CN-NM|122.267|43.617
CNTJG|Taijiang|taijiang|CN-FJ|119.500|26.083
CNTNJ|Tianjin|tianjin|CN-TJ|117.200|39.033
CNTOL|Tongling|tongling|CN-AH|117.800|30.933
CNTXG|Tianjin Xingang|tianjin xingang||117.700|38.983
CNTZU|Taizhou|taizhou|CN-JS|119.900|32.500
CNULZ|Urumqi International Lugang|urumqi international lugang|CN-XJ|87.600|43.817
CNURM|Urumqi|urumqi|CN-XJ|87.600|43.750
CNWEF|Weifang|weifang|CN-SD|119.100|36.717
CNWEI|Weihai|weihai|CN-SD|122.117|37.517
CNWHI|Wuhu|wuhu|CN-AH|118.367|31.317
CNWUZ|Wuzhou|wuzhou|CN-GX|111.333|23.483
CNWXS|Wuxi|wuxi|CN-JS|120.300|31.567
CNXAM|Xiamen|xiamen|CN-FJ|118.100|24.450
CNXGD|Xingdong|xingdong|CN-HL|130.850|47.917
CNXIA|Xian|xian|CN-SN|108.950|34.283
CNXOT|Xiaotang|xiaotang|CN-GD|112.983|23.083
CNXXY|Xiangyu Terminal/ Xiamen|xiangyu terminal xiamen|CN-FJ|120.317|27.100
CNYAT|Yantai|yantai|CN-SD|121.383|37.467
CNYIK|Yinkou|yinkou|CN-LN|122.217|40.650
CNYIN|Yining|yining|CN-XJ|81.333|43.917
CNYIU|Yiwu|yiwu|CN-ZJ|120.067|29.300
CNYJI|Yangjiang|yangjiang|CN-GD|111.967|21.833
CNYTN|Yantian (Shenzhen)|yantian shenzhen||114.267|22.583
CNYYA|Yueyang|yueyang|CN-HN|113.100|29.367
CNYZH|Yangzhou|yangzhou|CN-JS|119.433|32.383
CNZDO|Zhaodong|zhaodong|CN-HL|125.983|46.067
CNZGZ|Zhengzhou|zhengzhou|CN-HA|113.667|34.767
CNZHE|Zhenjiang|zhenjiang|CN-JS|119.450|32.183
CNZHJ|Zhuji|zhuji|CN-ZJ|120.233|29.700
CNZJB|Zhangjiabian|zhangjiabian|CN-GD|113.450|22.550
CNZLO|Zhuliao|zhuliao|CN-GD|113.333|23.367
CNZQG|Zhaoqing|zhaoqing|CN-GD|112.450|23.050
CNZSN|Zhongshan|zhongshan|CN-GD|113.367|22.517
CNZUH|Zhuhai|zhuhai|CN-GD|113.567|22.283
CNZZH|Zhangzhou|zhangzhou|CN-FJ|117.650|24.517
CNZZU|Fuzhou|fuzhou|CN-FJ|117.650|24.517
COCTG|Cartagena|cartagena||-75.533|10.417
CZBBE|Dolni Berkovice|dolni berkovice||14.433|50.383
CZBLN|Bilina|bilina||13.767|50.550
CZBRA|Stribrna Skalice|stribrna skalice|CZ-ST|14.850|49.900
CZBRQ|Brno|brno|CZ-JM|16.633|49.200
CZBYP|Bystrice pod Hostynem|bystrice pod hostynem|CZ-ZL|17.683|49.400
CZCCN|Chocen|chocen||16.233|50.000
CZCEP|Cepi|cepi|CZ-PR|15.700|49.983
CZCKR|Cesky Krumlov|cesky krumlov|CZ-JC|14.317|48.817
CZCUL|Chrastava|chrastava||14.967|50.817
CZDCB|Decin|decin||14.217|50.783
CZDEK|Hradek|hradek|CZ-PL|13.650|49.717
CZDIV|Divisov|divisov||14.883|49.783
CZDKV|Drzkov|drzkov||15.317|50.683
CZDOB|Dolni Benesov|dolni benesov||18.117|49.917
CZDRN|Drnholec|drnholec|CZ-JM|16.500|48.850
CZDRO|Dobromerice|dobromerice|CZ-US|13.800|50.367
CZDRS|Dobris|dobris||14.167|49.783
CZHLU|Hluk|hluk|CZ-ZL|17.517|48.983
CZHRN|Hradesin|hradesin|CZ-ST|14.750|50.033
CZHRU|Hrusky/Breclav|hrusky breclav|CZ-JM|16.983|48.783
CZJAB|Jablonne nad Orlici|jablonne nad orlici||16.600|50.033
CZJEN|Jencice|jencice|CZ-US|14.017|50.483
CZKAD|Kada?|kada|CZ-US|13.267|50.383
CZKKA|Kyselka|kyselka|CZ-KA|12.783|50.067
CZKLC|Klicany|klicany||14.433|50.200
CZKNV|Kralupy nad Vltavou|kralupy nad vltavou||14.317|50.233
CZKSL|Kostelec nad Labem|kostelec nad labem|CZ-ST|14.600|50.233
CZKTV|Klatovy|klatovy||13.283|49.400
CZKUV|Karolinka|karolinka||18.250|49.350
CZKVR|Kravare|kravare|CZ-MO|18.000|49.933
CZLOB|Lobodice|lobodice|CZ-OL|17.283|49.400
CZLUK|Lochovice|lochovice||13.983|49.850
CZMIB|Milotice nad Becvou|milotice nad becvou|CZ-OL|17.833|49.533
CZMKA|Marianske Lazne|marianske lazne||12.700|49.967
CZMNV|Michnov|michnov|CZ-JM|16.883|49.600
CZMYT|Myto/Cesky Krumlov|myto cesky krumlov|CZ-JC|14.167|48.783
CZNEH|Nehvizdy|nehvizdy|CZ-ST|14.733|50.133
CZNRT|Neratovice|neratovice|CZ-ST|14.517|50.267
CZOCX|Opocno|opocno|CZ-KR|16.117|50.267
CZOSI|Osice|osice|CZ-KR|15.683|50.150
CZOVK|Smrzovka|smrzovka||15.250|50.733
CZPAU|Plana u Marianskych Lazni|plana u marianskych lazni|CZ-PL|12.750|49.867
CZPNA|Polna|polna|CZ-VY|15.717|49.333
CZPNJ|Police nad Metuji|police nad metuji||16.233|50.533
CZPRG|Prague|prague||14.438|50.075
CZPRG/9|Praha|praha||14.438|50.075
CZRPO|Rapotice|rapotice||16.267|49.183
CZSDO|Sviadnov|sviadnov||18.350|49.700
CZSTT|Steti|steti||14.383|50.450
CZTIS|Tisnov|tisnov|CZ-JM|16.433|49.350
CZTOM|Touzim|touzim||12.983|50.067
CZTUC|Tuchomerice|tuchomerice|CZ-PR|14.283|50.133
CZTVA|Tanvald|tanvald||15.300|50.733
CZUHE|Uherske Hradiste|uherske hradiste||17.450|49.067
CZULN|Usti nad Labem|usti nad labem||14.033|50.667
CZVAA|Veverska Bityska|veverska bityska||16.450|49.283
CZVMO|Vysoke Myto|vysoke myto||16.167|49.950
DE23A|Leinatal|leinatal|DE-TH|10.633|50.900
DE2RO|Rodersheim|rodersheim|DE-RP|8.250|49.433
DE9NN|Nandlstadt|nandlstadt|DE-BY|11.800|48.533
DEAAD|Landkreis Ammerland|landkreis ammerland|DE-NI|8.017|53.217
DEAAH|Aachen|aachen|DE-NW|6.083|50.767
DEABL|Abbesbuttel|abbesbuttel|DE-NI|10.567|52.350
DEADT|Weinstadt|weinstadt|DE-BW|9.367|48.817
DEAFE|Ahrensfelde|ahrensfelde|DE-BB|13.583|52.583
DEAGE|Wangerooge|wangerooge|DE-NI|7.900|53.800
DEAIT|Aitrach|aitrach|DE-BW|10.083|47.950
DEAMB|Amberg|amberg|DE-BY|11.867|49.433
DEAML|Amelsburen|amelsburen|DE-NW|7.600|51.883
DEAMR|Achmer|achmer|DE-NI|7.933|52.400
DEAND|Andernach|andernach|DE-RP|7.400|50.433
DEAPE|Apen|apen|DE-NI|7.800|53.217
DEAPT|Apfelstadt|apfelstadt|DE-TH|10.883|50.900
DEAQF|Alf|alf|DE-RP|7.117|50.050
DEARL|Ammerland|ammerland|DE-BY|11.333|47.900
DEARN|Arnsberg|arnsberg|DE-NW|8.083|51.383
DEASE|Arendsee|arendsee|DE-ST|11.483|52.883
DEAUR|Aurich|aurich|DE-NI|7.483|53.467
DEBBG|Brandenburg|brandenburg|DE-BB|12.550|52.417
DEBBV|Bad Bevensen|bad bevensen|DE-NI|10.583|53.083
DEBBX|Bad Berka|bad berka|DE-TH|11.283|50.900
DEBCO|Bockholdt|bockholdt|DE-NI|10.117|52.883
DEBDA|Brodenbach|brodenbach|DE-RP|7.450|50.217
DEBDF|Bendorf/Rhein|bendorf rhein|DE-RP|7.567|50.417
DEBEP|Epfendorf|epfendorf|DE-BW|8.600|48.250
DEBER|Berlin|berlin|DE-BE|13.383|52.517
DEBEZ|Bahlingen|bahlingen|DE-BW|7.733|48.117
DEBFF|Boffzen|boffzen|DE-NI|9.383|51.750
DEBGL|Bergisch Gladbach|bergisch gladbach|DE-NW|7.133|50.983
DEBGM|Bad Gandersheim|bad gandersheim|DE-NI|10.033|51.867
DEBGP|Berg|berg|DE-RP|8.200|48.983
DEBGP/1|Gemersheim|gemersheim|DE-RP|8.200|48.983
DEBIN|Bingen am Rhein|bingen am rhein|DE-RP|7.883|49.967
DEBKE|Brake|brake|DE-NI|8.483|53.333
DEBKW|Beeskow|beeskow|DE-BB|14.233|52.167
DEBLD|Burglengenfeld|burglengenfeld|DE-BY|12.033|49.200
DEBMK|Borkum|borkum|DE-NI|6.667|53.583
DEBMN|Bermatingen|bermatingen|DE-BW|9.333|47.733
DEBMR|Baltrum|baltrum|DE-NI|7.367|53.733
DEBMV|Bremervorde|bremervorde|DE-NI|9.133|53.483
DEBNK|Brink|brink|DE-NI|9.733|52.433
DEBOI|Boizenburg|boizenburg|DE-MV|10.717|53.383
DEBRV|Bremerhaven|bremerhaven||8.583|53.533
DEBTC|Bodenteich|bodenteich|DE-NI|10.667|52.850
DEBUL|Buhl|buhl|DE-BW|8.133|48.683
DEBUQ|Buren|buren|DE-NW|8.567|51.550
DEBUX|Buxtehude|buxtehude|DE-NI|9.700|53.450
DEBWC|Bardowick|bardowick|DE-NI|10.383|53.300
DEBWE|Braunschweig|braunschweig|DE-NI|10.500|52.267
DEBWQ|Birkweiler|birkweiler|DE-RP|8.033|49.200
DEBWZ|Bad Wurzach|bad wurzach|DE-BW|9.900|47.900
DEBXS|Spandau/Berlin|spandau berlin|DE-BE|13.200|52.550
DEBYT|Borgstedt|borgstedt|DE-SH|9.717|54.333
DEBZQ|Burgstadt|burgstadt|DE-SN|12.817|50.917
DEBZS|Beddingen|beddingen|DE-NI|10.417|52.183
DECAR|Carolinensiel|carolinensiel|DE-NI|7.800|53.700
DECGN|Koln|koln|DE-NW|6.933|50.950
DECGN/1|Cologne|cologne|DE-NW|6.933|50.950
DECHC|Reichensachsen|reichensachsen|DE-HE|10.000|51.150
DECHL|Schulau|schulau|DE-SH|9.700|53.583
DECKE|Meckesheim|meckesheim|DE-BW|8.817|49.317
DECKK|Bockenem|bockenem|DE-NI|10.133|52.017
DECKL|Kiel Canal|kiel canal|DE-SH|9.133|53.883
DECPZ|Copitz|copitz|DE-SN|13.933|50.967
DECRL|Castrop-Rauxel|castrop rauxel|DE-NW|7.300|51.550
DECRR|Crossen an der Elster|crossen an der elster|DE-TH|11.967|50.967
DECSO|Cochstedt|cochstedt|DE-ST|11.417|51.883
DECSW|Coswig|coswig|DE-ST|12.450|51.883
DECUX|Cuxhaven|cuxhaven|DE-NI|8.700|53.883
DEDCH|Bacharach|bacharach|DE-RP|7.767|50.050
DEDDD|Letmathe|letmathe|DE-NW|7.600|51.367
DEDE8|Laubenheim|laubenheim|DE-RP|7.900|49.917
DEDEU|Dernau|dernau|DE-RP|7.033|50.533
DEDFD|Durrrohrsdorf-Dittersbach|durrrohrsdorf dittersbach|DE-SN|14.000|51.033
DEDFX|Niederdollendorf|niederdollendorf|DE-NW|7.183|50.700
DEDGA|Deggenau|deggenau|DE-BY|12.983|48.817
DEDMG|Dormagen|dormagen|DE-NW|6.817|51.083
DEDON|Dorsten|dorsten|DE-NW|6.967|51.667
DEDSC|Dinkelscherben|dinkelscherben|DE-BY|10.583|48.350
DEDSE|Deisenhausen|deisenhausen|DE-BY|10.333|48.250
DEDSH|Dachsbach|dachsbach|DE-BY|10.700|49.650
DEDSU|Dersum|dersum|DE-NI|7.283|52.967
DEDTM|Dortmund|dortmund|DE-NW|7.483|51.500
DEDTS|Stadtsteinach|stadtsteinach|DE-BY|11.500|50.167
DEDUI|Duisburg|duisburg|DE-NW|6.750|51.467
DEDUL|Dusslingen|dusslingen|DE-BW|9.050|48.450
DEDUS|Dusseldorf|dusseldorf|DE-NW|6.783|51.233
DEDVE|Dorverden|dorverden|DE-NI|9.233|52.850
DEEAM|Erlenbach am Main|erlenbach am main|DE-BY|9.167|49.800
DEEAU|Erlau|erlau|DE-SN|12.933|51.017
DEEBB|Eberbach|eberbach|DE-BW|8.983|49.467
DEEFE|Grafenhainichen|grafenhainichen|DE-ST|12.450|51.717
DEEGJ|Eggermuhlen|eggermuhlen|DE-NI|7.817|52.567
DEEHS|Eisenhuttenstadt|eisenhuttenstadt|DE-BB|14.650|52.150
DEEIC|Eichstatt|eichstatt|DE-BY|11.183|48.883
DEELF|Elsenfeld|elsenfeld|DE-BY|9.150|49.833
DEELG|Belgern|belgern|DE-SN|13.117|51.483
DEELS|Elsfleth|elsfleth|DE-NI|8.467|53.233
DEEM4|Emersacker|emersacker|DE-BY|10.667|48.500
DEEME|Emden|emden|DE-NI|7.217|53.367
DEEOM|Eggolsheim|eggolsheim|DE-BY|11.050|49.767
DEERA|Watzerath|watzerath|DE-RP|6.350|50.183
DEERX|Biere|biere|DE-ST|11.650|51.967
DEETN|Elten|elten|DE-NW|6.150|51.867
DEETY|Ettal|ettal|DE-BY|11.100|47.567
DEEZH|Elzach|elzach|DE-BW|8.067|48.167
DEEZI|Betzigau|betzigau|DE-BY|10.383|47.733
DEFFO|Frankfurt/Oder|frankfurt oder|DE-BB|14.550|52.350
DEFHE|Frielendorf|frielendorf|DE-HE|9.333|50.983
DEFHL|Friedrichsfeld|friedrichsfeld|DE-NW|6.650|51.633
DEFHM|Fellheim|fellheim|DE-BY|10.150|48.067
DEFKH|Frickenhausen|frickenhausen|DE-BW|9.367|48.583
DEFNW|Fritzdorf|fritzdorf|DE-NW|7.100|50.600
DEFRA|Frankfurt am Main|frankfurt am main|DE-HE|8.683|50.117
DEFRR|Frauenau|frauenau|DE-BY|13.300|48.983
DEFSG|Fussgonheim|fussgonheim|DE-RP|8.283|49.450
DEFSH|Framersheim|framersheim|DE-RP|8.167|49.750
DEGAN|Ganderkesee|ganderkesee|DE-NI|8.533|53.033
DEGAO|Gau Odernheim|gau odernheim|DE-RP|8.183|49.783
DEGBX|Barbing|barbing|DE-BY|12.200|49.000
DEGDO|Godorf|godorf|DE-NW|6.967|50.850
DEGDZ|Gudderath|gudderath|DE-NW|6.433|51.117
DEGEK|Gelsenkirchen|gelsenkirchen|DE-NW|7.117|51.517
DEGFF|Grafschaft|grafschaft|DE-RP|7.067|50.583
DEGFI|Gundelfingen|gundelfingen|DE-BW|7.867|48.050
DEGHA|Gerichshain|gerichshain|DE-SN|12.583|51.350
DEGHO|Grosshelfendorf|grosshelfendorf|DE-BY|11.800|47.950
DEGHZ|Gersheim|gersheim|DE-SL|7.217|49.150
DEGKG|Gross Krotzenburg|gross krotzenburg|DE-HE|8.983|50.083
DEGKH|Gaukonigshofen|gaukonigshofen|DE-BY|10.000|49.633
DEGKR|Goldkronach|goldkronach|DE-BY|11.683|50.017
DEGMH|Georgsmarienhutte|georgsmarienhutte|DE-NI|8.050|52.200
DEGMN|Grimmen|grimmen|DE-MV|13.050|54.117
DEGNU|Gronau|gronau|DE-NW|7.033|52.217
DEGO4|Gossenheim|gossenheim|DE-BY|9.783|50.017
DEGOE|Gottingen|gottingen|DE-NI|9.933|51.533
DEGPR|Groppenbruch|groppenbruch|DE-NW|7.367|51.567
DEGRC|Grossraschen|grossraschen|DE-BB|14.000|51.583
DEGRH|Grefrath|grefrath|DE-NW|6.317|51.300
DEGRK|Gross Kienitz|gross kienitz|DE-BB|13.467|52.333
DEGRO|Grossenbrode|grossenbrode|DE-SH|11.083|54.383
DEGS5|Gilserberg|gilserberg|DE-HE|9.067|50.950
DEGSA|Grosslehna|grosslehna|DE-ST|12.150|51.283
DEGSI|Grossensiel|grossensiel|DE-NI|8.483|53.467
DEGSS|Grossauheim|grossauheim|DE-HE|8.950|50.100
DEGTN|Gartringen|gartringen|DE-BW|8.900|48.650
DEGUZ|Urmitz|urmitz|DE-RP|7.517|50.400
DEGWT|Westerland|westerland|DE-SH|8.300|54.900
DEGXN|Gimmeldingen|gimmeldingen|DE-RP|8.150|49.367
DEGXS|Gaussig|gaussig|DE-SN|14.317|51.117
DEHAJ|Hannover|hannover|DE-NI|9.717|52.367
DEHAJ/1|Hanover|hanover|DE-NI|9.717|52.367
DEHAM|Hamburg|hamburg|DE-HH|9.933|53.517
DEHAN|Hameln|hameln|DE-NI|9.350|52.100
DEHAO|Hasloch|hasloch|DE-BY|9.483|49.783
DEHAU|Hanau|hanau|DE-HE|8.900|50.133
DEHBR|Herbrum|herbrum|DE-NI|7.317|53.033
DEHCS|Hochst|hochst|DE-HE|8.550|50.100
DEHDE|Heide|heide|DE-SH|9.083|54.183
DEHE5|Heimersheim|heimersheim|DE-RP|8.083|49.767
DEHEE|Herne|herne|DE-NW|7.217|51.550
DEHEI|Heidelberg|heidelberg|DE-BW|8.700|49.417
DEHGL|Helgoland|helgoland|DE-SH|7.883|54.167
DEHGZ|Hergatz|hergatz|DE-BY|9.833|47.650
DEHH7|Hauneck|hauneck|DE-HE|9.733|50.817
DEHHL|Hehlen|hehlen|DE-NI|9.467|51.983
DEHHO|Grosseichholzheim|grosseichholzheim|DE-BW|9.283|49.450
DEHJK|Roschbach|roschbach|DE-RP|8.117|49.233
DEHLL|Hollern|hollern|DE-BY|11.600|48.300
DEHLN|Hollenstedt|hollenstedt|DE-NI|9.950|51.733
DEHLP|Hiltrup|hiltrup|DE-NW|7.633|51.900
DEHME|Hattenheim|hattenheim|DE-HE|8.050|50.017
DEHMM|Hamm|hamm|DE-NW|7.800|51.683
DEHMO|Hemmoor|hemmoor|DE-NI|9.117|53.700
DEHNF|Hennigsdorf|hennigsdorf|DE-BB|13.217|52.633
DEHNS|Hahnstatten|hahnstatten|DE-RP|8.067|50.300
DEHOJ|Hohenhameln|hohenhameln|DE-NI|10.067|52.267
DEHRE|Hirzenhain|hirzenhain|DE-HE|9.133|50.400
DEHRT|Herten|herten|DE-NW|7.133|51.600
DEHSB|Horselberg|horselberg|DE-TH|10.417|50.967
DEHSI|Heidesheim|heidesheim|DE-RP|8.133|50.000
DEHSJ|Steinhorst|steinhorst|DE-NI|10.400|52.683
DEHSX|Harlesiel|harlesiel|DE-NI|7.800|53.700
DEHUB|Berggiesshubel|berggiesshubel|DE-SN|13.933|50.867
DEHUX|Hunsborn|hunsborn|DE-NW|7.883|50.933
DEHWD|Hohwald|hohwald|DE-SN|14.233|51.017
DEHZC|Herzebrock|herzebrock|DE-NW|8.250|51.883
DEHZN|Holzminden|holzminden|DE-NI|9.450|51.817
DEHZZ|Huttingen|huttingen|DE-BW|7.533|47.667
DEIEW|Schwielowsee|schwielowsee|DE-BB|12.967|52.333
DEIGH|Igersheim|igersheim|DE-BW|9.817|49.500
DEILE|Albersweiler|albersweiler|DE-RP|8.017|49.217
DEILH|Lich|lich|DE-HE|8.817|50.517
DEING|Ingolstadt|ingolstadt|DE-BY|11.433|48.767
DEISP|Ispringen|ispringen|DE-BW|8.667|48.917
DEITN|Weitnau|weitnau|DE-BY|10.117|47.633
DEJIV|Kettenheim|kettenheim|DE-RP|8.100|49.717
DEJSN|Jossen|jossen|DE-NW|9.000|52.400
DEJUI|Juist|juist|DE-NI|7.000|53.683
DEKAS|Kassel|kassel|DE-HE|9.500|51.317
DEKB6|Kosbach|kosbach|DE-BY|10.933|49.600
DEKBR|Kinderbeuern|kinderbeuern|DE-RP|7.017|50.000
DEKCN|Kirchen an der Sieg|kirchen an der sieg|DE-RP|7.883|50.800
DEKCO|Kirchmoser|kirchmoser|DE-BB|12.417|52.367
DEKDT|Kallstadt|kallstadt|DE-RP|8.167|49.483
DEKEL|Kiel|kiel|DE-SH|10.133|54.333
DEKGU|Kriegenbrunn|kriegenbrunn|DE-BY|10.950|49.550
DEKIE|Kietz|kietz|DE-BB|14.617|52.567
DEKLS|Kesselstadt|kesselstadt|DE-HE|8.883|50.117
DEKR9|Kronskamp|kronskamp|DE-MV|12.317|53.933
DEKRE|Krefeld|krefeld|DE-NW|6.567|51.333
DEKUP|Kuppenheim|kuppenheim|DE-BW|8.250|48.817
DEKWH|Konigs Wusterhausen|konigs wusterhausen|DE-BB|13.617|52.283
DEL8F|Lintorf Ratingen|lintorf ratingen|DE-NW|6.833|51.333
DELAD|Landau in der Pfalz|landau in der pfalz|DE-RP|8.117|49.200
DELAT|Lathen|lathen|DE-NI|7.317|52.867
DELAW|Langewiesen|langewiesen|DE-TH|10.983|50.667
DELBM|Lubmin|lubmin|DE-MV|13.600|54.133
DELBW|Liebenwalde|liebenwalde|DE-BB|13.400|52.867
DELEJ|Leipzig|leipzig||12.230|51.421
DELEV|Leverkusen|leverkusen|DE-NW|7.000|51.033
DELEW|Lemwerder|lemwerder|DE-NI|8.617|53.167
DELGH|Langerwehe|langerwehe|DE-NW|6.350|50.817
DELGO|Langeoog|langeoog|DE-NI|7.483|53.750
DELGX|Ludwigshohe|ludwigshohe|DE-RP|8.350|49.817
DELHD|Lahde|lahde|DE-NW|9.000|52.367
DELHN|Langenhagen|langenhagen|DE-NI|9.750|52.450
DELIA|Leina|leina|DE-TH|10.617|50.900
DELIB|Liebenau|liebenau|DE-NI|9.100|52.600
DELIF|Lingenfeld|lingenfeld|DE-RP|8.333|49.250
DELIU|Lindau|lindau|DE-BY|9.683|47.550
DELKI|Lankwitz|lankwitz|DE-BE|13.350|52.433
DELNH|Lohnerheide|lohnerheide|DE-NW|8.683|52.183
DELNU|Lauenburg/Elbe|lauenburg elbe|DE-SH|10.567|53.367
DELPH|Leipheim|leipheim|DE-BY|10.233|48.433
DELRC|Lembruch|lembruch|DE-NI|8.350|52.533
DELRN|Linz am Rhein|linz am rhein|DE-RP|7.283|50.567
DELS4|Laussig|laussig|DE-SN|12.633|51.550
DELSU|Ludwigsau|ludwigsau|DE-HE|9.733|50.883
DELTD|Lobstadt|lobstadt|DE-SN|12.450|51.133
DELUH|Ludwigshafen|ludwigshafen|DE-RP|8.433|49.467
DELZ6|Dolzig|dolzig|DE-SN|12.217|51.350
DEM5B|Munchsdorf|munchsdorf|DE-BY|12.900|48.583
DEMAM|Malente|malente|DE-SH|10.550|54.167
DEMDA|Mulda|mulda|DE-SN|13.417|50.800
DEMDI|Meiderich|meiderich|DE-NW|6.767|51.467
DEME8|Meineweh|meineweh|DE-ST|11.983|51.083
DEMEI|Meissen|meissen|DE-SN|13.483|51.150
DEMFL|Malsfeld|malsfeld|DE-HE|9.533|51.083
DEMGL|Monchengladbach|monchengladbach|DE-NW|6.433|51.200
DEMGW|Mogglingen|mogglingen|DE-BW|9.967|48.817
DEMHG|Mannheim|mannheim|DE-BW|8.450|49.483
DEMHW|Mahlow|mahlow|DE-BB|13.400|52.367
DEMID|Minden|minden|DE-NW|8.900|52.283
DEMMF|Mammendorf|mammendorf|DE-BY|11.150|48.200
DEMMM|Mommenheim|mommenheim|DE-RP|8.250|49.867
DEMND|Mendig|mendig|DE-RP|7.283|50.367
DEMNQ|Munster-Sarmsheim|munster sarmsheim|DE-RP|7.883|49.950
DEMSR|Munster|munster|DE-NW|7.633|51.967
DEMUC|Munchen|munchen|DE-BY|11.583|48.150
DEMUC/1|Munich|munich|DE-BY|11.583|48.150
DEMUH|Mulheim an der Ruhr|mulheim an der ruhr|DE-NW|6.883|51.433
DEMUN|Munster|munster|DE-NI|10.083|52.983
DEMWF|Mittelherwigsdorf|mittelherwigsdorf|DE-SN|14.767|50.917
DEMWW|Monchweiler|monchweiler|DE-BW|8.433|48.100
DEMXA|Maxau|maxau|DE-BW|8.317|49.033
DEMXM|Maximiliansau|maximiliansau|DE-RP|8.300|49.033
DENCA|Neuscharrel|neuscharrel|DE-NI|7.783|53.017
DENDQ|Dreisbach|dreisbach|DE-RP|7.933|50.617
DENEH|Neuhaus an der Oste|neuhaus an der oste|DE-NI|9.033|53.800
DENFE|Neef|neef|DE-RP|7.133|50.100
DENGF|Niedergorsdorf|niedergorsdorf|DE-BB|13.000|51.983
DENGL|Neustadt-Glewe|neustadt glewe|DE-MV|11.583|53.383
DENHA|Nordenham|nordenham|DE-NI|8.483|53.500
DENHE|Nordheim|nordheim|DE-BW|9.133|49.100
DENHL|Niehl/Koln|niehl koln|DE-NW|6.967|51.000
DENHN|Nordhorn|nordhorn|DE-NI|7.083|52.433
DENHO|Neustadt in Holstein|neustadt in holstein|DE-SH|10.817|54.100
DENLH|Neuenkirchen/Luneburg|neuenkirchen luneburg|DE-NI|9.717|53.033
DENNR|Olbronn-Durrn|olbronn durrn|DE-BW|8.750|48.967
DENOE|Norddeich|norddeich|DE-NI|7.150|53.617
DENSS|Neuss|neuss|DE-NW|6.683|51.183
DENSV|Neumarkt-Sankt Veit|neumarkt sankt veit|DE-BY|12.500|48.367
DENUE|Nurnberg|nurnberg|DE-BY|11.067|49.433
DENUE/1|Nuremberg|nuremberg|DE-BY|11.067|49.433
DENUI|Neuotting|neuotting|DE-BY|12.700|48.233
DENWC|Kirchhellen|kirchhellen|DE-NW|6.933|51.600
DENZE|Neckarzimmern|neckarzimmern|DE-BW|9.150|49.317
DENZG|Giesen|giesen|DE-NI|9.900|52.200
DEOAB|Ober-Abtsteinach|ober abtsteinach|DE-HE|8.783|49.533
DEOAN|Oberhausen an der Nahe|oberhausen an der nahe|DE-RP|7.750|49.783
DEOBE|Oberhausen|oberhausen|DE-NW|6.850|51.467
DEOEE|Oberwesel|oberwesel|DE-RP|7.717|50.117
DEOEF|Oebisfelde|oebisfelde|DE-ST|10.983|52.433
DEOEN|Oerlinghausen|oerlinghausen|DE-NW|8.667|51.967
DEOFF|Offenbach|offenbach|DE-HE|8.767|50.100
DEOGZ|Orsingen-Nenzingen|orsingen nenzingen|DE-BW|8.967|47.833
DEOKE|Schonebeck|schonebeck|DE-ST|11.733|52.017
DEOKY|Oberkotzau|oberkotzau|DE-BY|11.933|50.267
DEOLK|Wolkenstein|wolkenstein|DE-SN|13.067|50.650
DEOLO|Oldenburg|oldenburg|DE-NI|8.200|53.167
DEORM|Ober-Morlen|ober morlen|DE-HE|8.683|50.367
DEORR|Ostheim vor der Rhon|ostheim vor der rhon|DE-BY|10.217|50.467
DEOSN|Osnabruck|osnabruck|DE-NI|8.050|52.267
DEOSW|Oestrich-Winkel|oestrich winkel|DE-HE|8.000|50.000
DEOTT|Otterndorf|otterndorf|DE-NI|8.900|53.800
DEOVR|Overath|overath|DE-NW|7.300|50.950
DEOWT|Oberwinter|oberwinter|DE-RP|7.200|50.600
DEPAP|Papenburg|papenburg|DE-NI|7.400|53.067
DEPAS|Passau|passau|DE-BY|13.450|48.567
DEPAT|Patersdorf|patersdorf|DE-BY|12.983|49.017
DEPAT/1|Regen|regen|DE-BY|12.983|49.017
DEPEF|Peenemunde|peenemunde|DE-MV|13.783|54.133
DEPEI|Peine|peine|DE-NI|10.233|52.317
DEPFR|Pfronten|pfronten|DE-BY|10.550|47.583
DEPJQ|Nusplingen|nusplingen|DE-BW|8.867|48.133
DEPKU|Putzkau|putzkau|DE-SN|14.217|51.100
DEPOT|Potsdam|potsdam|DE-BB|13.067|52.400
DEPSA|Plessa|plessa|DE-BB|13.617|51.450
DEPSB|Piesberger|piesberger|DE-NI|8.017|52.317
DEPSR|Piesteritz|piesteritz|DE-ST|12.600|51.867
DEPTL|Pentling|pentling|DE-BY|12.067|48.983
DEPTN|Parkentin|parkentin|DE-MV|11.983|54.083
DEPZI|Pautzfeld|pautzfeld|DE-BY|11.017|49.767
DERAR|Ruhstorf an der Rott|ruhstorf an der rott|DE-BY|13.333|48.433
DERBF|Rotenburg an der Fulda|rotenburg an der fulda|DE-HE|9.733|51.000
DERBO|Rothenburg/Oberlausitz|rothenburg oberlausitz|DE-SN|14.967|51.333
DERBS|Baar-Ebenhausen|baar ebenhausen|DE-BY|11.467|48.667
DERCI|Rechlin|rechlin|DE-MV|12.717|53.333
DERDL|Riedlhutte|riedlhutte|DE-BY|13.350|48.900
DERDU|Radeburg|radeburg|DE-SN|13.717|51.217
DERDW|Rudow|rudow|DE-BE|13.483|52.417
DERE5|Rech|rech|DE-RP|7.033|50.517
DERET|Rethem|rethem|DE-NI|9.383|52.783
DERFI|Reichenbach an der Fils|reichenbach an der fils|DE-BW|9.467|48.717
DERGZ|Rogatz|rogatz|DE-ST|11.767|52.317
DERHB|Rheinberg|rheinberg|DE-NW|6.583|51.550
DERHX|Bad Durrheim|bad durrheim|DE-BW|8.533|48.017
DERIH|Reichenbach/Oberlausitz|reichenbach oberlausitz|DE-SN|14.800|51.133
DERIK|Rieneck|rieneck|DE-BY|9.633|50.083
DERKQ|Dornach|dornach|DE-BY|11.683|48.150
DERNT|Runthe|runthe|DE-NW|7.650|51.633
DERP7|Flemlingen|flemlingen|DE-RP|8.083|49.233
DERRP|Weisenheim am Sand|weisenheim am sand|DE-RP|8.233|49.517
DERSK|Rostock|rostock|DE-MV|12.133|54.083
DERTD|Rottendorf|rottendorf|DE-BY|10.033|49.800
DERTD/1|Wurzburg|wurzburg|DE-BY|10.033|49.800
DERTJ|Reichartshausen|reichartshausen|DE-BW|8.933|49.350
DERU7|Rudesheim|rudesheim|DE-RP|7.817|49.850
DERUE|Rudesheim am Rhein|rudesheim am rhein|DE-HE|7.917|49.983
DERUH|Rummelsheim|rummelsheim|DE-RP|7.867|49.933
DERUM|Russelsheim|russelsheim|DE-HE|8.433|49.983
DERXB|Robel/Muritz|robel muritz|DE-MV|12.600|53.383
DESAR|Salzgitter|salzgitter|DE-NI|10.317|52.150
DESCJ|Lommatzsch|lommatzsch|DE-SN|13.300|51.200
DESCV|Schleiden|schleiden|DE-NW|6.467|50.517
DESCW|Schweinfurt|schweinfurt|DE-BY|10.217|50.050
DESDI|Schalding|schalding|DE-BY|13.350|48.600
DESDT|Schwedt|schwedt|DE-BB|14.267|53.067
DESE8|Seeshaupt|seeshaupt|DE-BY|11.300|47.833
DESFD|Schlusselfeld|schlusselfeld|DE-BY|10.633|49.750
DESGD|Schwabisch Gmund|schwabisch gmund|DE-BW|9.783|48.800
DESH4|Altengors|altengors|DE-SH|10.200|53.900
DESKN|Stephanskirchen|stephanskirchen|DE-BY|12.183|47.850
DESLN|Schluchtern|schluchtern|DE-HE|9.517|50.333
DESLZ|Sulzbach-Laufen|sulzbach laufen|DE-BW|9.850|48.933
DESNC|Sunching|sunching|DE-BY|12.350|48.883
DESNE|Sehnde|sehnde|DE-NI|9.933|52.317
DESNO|Steinach|steinach|DE-BW|8.050|48.300
DESNO/1|Ortenaukreis|ortenaukreis|DE-BW|8.050|48.300
DESRA|Serrig|serrig|DE-SL|6.567|49.583
DESRP|Stockhausen-Illfurth|stockhausen illfurth|DE-RP|7.983|50.650
DESTA|Stade|stade|DE-NI|9.483|53.600
DESTR|Stuttgart|stuttgart|DE-BW|9.183|48.767
DESWF|Schwaigern|schwaigern|DE-BW|9.067|49.150
DESWS|Steinwiesen|steinwiesen|DE-BY|11.467|50.300
DESWT|Schwentinental|schwentinental|DE-SH|10.217|54.267
DESWW|Wedtlenstedt|wedtlenstedt|DE-NI|10.417|52.267
DESWZ|Schwarzenbruck|schwarzenbruck|DE-BY|11.250|49.350
DESXE|Seelbach|seelbach|DE-BW|7.950|48.317
DESXF|Berlin-Schonefeld Apt|berlin schonefeld apt|DE-BB|13.517|52.383
DESZ8|Schozach|schozach|DE-BW|9.200|49.067
DETAE|Tangermunde|tangermunde|DE-ST|11.950|52.550
DETAR|Taben|taben|DE-RP|6.583|49.550
DETBN|Trebbin|trebbin|DE-BB|13.217|52.217
DETEJ|Ballrechten|ballrechten|DE-BW|7.700|47.867
DETER|Osterwald|osterwald|DE-NI|9.617|52.117
DETGM|Thungersheim|thungersheim|DE-BY|9.833|49.867
DETHF|Berlin-Tempelhof Apt|berlin tempelhof apt|DE-BE|13.383|52.467
DETHR|Thierhaupten|thierhaupten|DE-BY|10.917|48.567
DETJE|Lutjenburg|lutjenburg|DE-SH|10.600|54.300
DETKD|Treis-Karden|treis karden|DE-RP|7.300|50.183
DETLT|Teltow|teltow|DE-BB|13.267|52.400
DETMM|Temmels|temmels|DE-RP|6.467|49.683
DETNR|Wittenberge|wittenberge|DE-BB|11.750|53.017
DETRD|Osterronfeld|osterronfeld|DE-SH|9.700|54.283
DETRH|Trechtingshausen|trechtingshausen|DE-RP|7.833|50.000
DETTP|Platten|platten|DE-RP|6.967|49.950
DETWZ|Thallwitz|thallwitz|DE-SN|12.667|51.433
DEUAU|Uebigau|uebigau|DE-BB|13.300|51.583
DEUBG|Bad Durrenberg|bad durrenberg|DE-ST|12.050|51.283
DEUCK|Ueckermunde|ueckermunde|DE-MV|14.050|53.733
DEUEL|Uelzen|uelzen|DE-NI|10.550|52.967
DEUES|Uesen|uesen|DE-NI|9.067|53.000
DEUH7|Udenheim|udenheim|DE-RP|8.167|49.867
DEUKI|Neukieritzsch|neukieritzsch|DE-SN|12.433|51.167
DEULM|Ulm|ulm|DE-BW|10.000|48.400
DEULS|Mulsen|mulsen|DE-SN|12.567|50.750
DEUND|Gmund am Tegernsee|gmund am tegernsee|DE-BY|11.733|47.750
DEURR|Burladingen|burladingen|DE-BW|9.117|48.283
DEUSF|Budelsdorf|budelsdorf|DE-SH|9.650|54.300
DEUTA|Lauta|lauta|DE-SN|13.150|50.667
DEVAR|Varel|varel|DE-NI|8.133|53.400
DEVBS|Vilsbiburg|vilsbiburg|DE-BY|12.350|48.450
DEVEJ|Vetschau|vetschau|DE-BB|14.083|51.783
DEVIU|Vienenburg|vienenburg|DE-NI|10.567|51.950
DEVOL|Volkach|volkach|DE-BY|10.233|49.867
DEVVH|Hohn|hohn|DE-RP|7.983|50.617
DEWAR|Warnemunde|warnemunde|DE-MV|12.083|54.167
DEWAZ|Wabern|wabern|DE-HE|9.333|51.100
DEWB2|Willmersdorf|willmersdorf|DE-BB|13.683|52.667
DEWEE|Weener|weener|DE-NI|7.350|53.167
DEWES|Wesel|wesel|DE-NW|6.617|51.667
DEWGQ|Wehingen|wehingen|DE-BW|8.800|48.150
DEWHP|Wipperdorf|wipperdorf|DE-TH|10.667|51.450
DEWKE|Wankendorf|wankendorf|DE-SH|10.200|54.117
DEWKH|Walkertshofen|walkertshofen|DE-BY|10.583|48.233
DEWKK|Weikersheim|weikersheim|DE-BW|9.900|49.483
DEWKS|Wulknitz|wulknitz|DE-SN|13.400|51.367
DEWKZ|Wickrath|wickrath|DE-NW|6.417|51.133
DEWLE|Walheim|walheim|DE-BW|9.150|49.017
DEWLM|Walsum|walsum|DE-NW|6.700|51.533
DEWMD|Wittmund|wittmund|DE-NI|7.783|53.567
DEWMM|Wemmetsweiler|wemmetsweiler|DE-SL|7.083|49.367
DEWNG|Weissenburg in Bayern|weissenburg in bayern|DE-BY|10.967|49.033
DEWNH|Windheim|windheim|DE-NW|9.017|52.400
DEWNI|Winnweiler|winnweiler|DE-RP|7.850|49.567
DEWNL|Wandersleben|wandersleben|DE-TH|10.850|50.900
DEWNU|Weissenthurm|weissenthurm|DE-RP|7.450|50.417
DEWOB|Wolfsburg|wolfsburg|DE-NI|10.800|52.433
DEWOG|Worringen|worringen|DE-NW|6.850|51.050
DEWRI|Wrist|wrist|DE-SH|9.750|53.933
DEWTP|Waltrop|waltrop|DE-NW|7.400|51.633
DEWTU|Wittichenau|wittichenau|DE-SN|14.250|51.383
DEWTZ|Wernberg-Koblitz|wernberg koblitz|DE-BY|12.150|49.533
DEWVN|Wilhelmshaven|wilhelmshaven|DE-NI|8.133|53.517
DEWWI|Weilerswist|weilerswist|DE-NW|6.833|50.767
DEXFW|Finkenwerder|finkenwerder|DE-HH|9.850|53.533
DEXIG|Sigmaringendorf|sigmaringendorf|DE-BW|9.267|48.067
DEXRT|Herbertingen|herbertingen|DE-BW|9.433|48.067
DEXZS|Handeloh|handeloh|DE-NI|9.833|53.250
DEYSF|Seifhennersdorf|seifhennersdorf|DE-SN|14.600|50.933
DEZAP|Lahntal|lahntal|DE-HE|8.683|50.850
DEZBG|Battenberg|battenberg|DE-HE|8.650|51.017
DEZCO|Neu Kaliss|neu kaliss|DE-MV|11.283|53.167
DEZCT|Neumark|neumark|DE-SN|12.350|50.667
DEZEJ|Buchenbach|buchenbach|DE-BY|11.067|49.267
DEZEJ/1|Roth|roth|DE-BY|11.067|49.267
DEZEM|Zella-Mehlis|zella mehlis|DE-TH|10.650|50.650
DEZHA|Zahna|zahna|DE-ST|12.783|51.917
DEZHD|Zehdenick|zehdenick|DE-BE|13.317|52.967
DEZIN|Zinnowitz|zinnowitz|DE-MV|13.900|54.067
DEZIZ|Zaisenhausen|zaisenhausen|DE-BW|8.817|49.100
DEZND|Dormettingen|dormettingen|DE-BW|8.767|48.233
DEZTH|Zeuthen|zeuthen|DE-BB|13.633|52.350
DEZUN|Funfstetten|funfstetten|DE-BY|10.767|48.817
DEZZH|Zuzenhausen|zuzenhausen|DE-BW|8.817|49.283
DKAAR|Aarhus|aarhus|DK-82|10.217|56.150
DKBLA|Blavand|blavand||8.133|55.550
DKBLU|Baelum|baelum||10.100|56.817
DKCPH|Kobenhavn|kobenhavn|DK-84|12.583|55.667
DKCPH/1|Copenhagen|copenhagen|DK-84|12.583|55.667
DKDYS|Dyssegard|dyssegard||12.533|55.733
DKEGA|Ega|ega|DK-82|10.250|56.200
DKFDS|Frederikssund|frederikssund|DK-84|12.067|55.833
DKHBA|Humlebak|humlebak||12.517|55.967
DKMRR|Mariager|mariager||10.000|56.650
DKNGB|Nagbol|nagbol||9.283|55.450
DKNVD|Nastved|nastved|DK-85|11.767|55.233
DKNYF|Nykobing Falster|nykobing falster|DK-85|11.883|54.767
DKRDK|Rodekro|rodekro||9.317|55.067
DKROD|Rodbyhavn|rodbyhavn|DK-85|11.350|54.650
DKSAE|Saby|saby||10.533|57.333
DKSDA|Sydals|sydals||9.883|54.900
DKSGD|Sonderborg|sonderborg|DK-83|9.783|54.900
DKSTA|Stavning|stavning||8.383|55.967
DKSVL|Skovlunde|skovlunde||12.400|55.717
DKVAE|Vallensbak|vallensbak|DK-84|12.350|55.633
DKVAN|Vanlose|vanlose|DK-85|12.483|55.683
DKVOR|Vordingborg|vordingborg|DK-85|11.900|55.000
EGPSD|Port Said|port said||32.300|31.267
ES2BL|Lloseta|lloseta|ES-PM|2.867|39.717
ES2TT|Ametlla|ametlla|ES-T|1.250|41.567
ES2VA|Vallecillo|vallecillo|ES-LE|-5.200|42.350
ESABO|Arrabaldo|arrabaldo||-8.000|42.350
ESACE|Lanzarote|lanzarote|ES-GC|-13.533|28.967
ESADT|Alcaudete de la Jaya|alcaudete de la jaya||-4.867|39.783
ESADU|Aduna|aduna|ES-SS|-2.050|43.267
ESAGP|Malaga|malaga|ES-MA|-4.417|36.717
ESALA|Villarreal de Alava|villarreal de alava|ES-VI|-2.633|42.983
ESALG|Algeciras|algeciras||-5.433|36.133
ESALT|Algorta|algorta|ES-BI|-3.017|43.350
ESALX|Almendricos|almendricos|ES-MU|-1.783|37.467
ESAMI|Arroyo de la Miel|arroyo de la miel||-4.533|36.600
ESAMP|Ampuero|ampuero||-3.417|43.350
ESANA|Anoeta|anoeta||-2.067|43.167
ESARE|Arre|arre||-1.600|42.833
ESASL|Andosilla|andosilla||-1.950|42.383
ESATO|El Astillero|el astillero||-3.817|43.400
ESBAT|La Batlloria|la batlloria|ES-B|2.550|41.717
ESBCN|Barcelona|barcelona||2.167|41.350
ESBDP|Banyeres del Penedes|banyeres del penedes|ES-T|1.517|41.100
ESBFL|Benifla|benifla||-0.183|38.933
ESBGG|Berlanga|berlanga|ES-BA|-5.817|38.283
ESBGJ|Berguenda|berguenda|ES-VI|-3.050|42.783
ESBIO|Bilbao|bilbao|ES-BI|-2.967|43.250
ESBMO|Benimodo|benimodo|ES-V|-0.517|39.217
ESBPM|Porreras|porreras|ES-PM|3.000|39.517
ESBRM|Bermeo|bermeo|ES-BI|-2.717|43.433
ESBS3|Binissalem|binissalem|ES-PM|2.833|39.683
ESCAR|Cartagena|cartagena|ES-MU|-0.983|37.600
ESCAS|Castellon de la Plana|castellon de la plana|ES-V|-0.033|39.983
ESCBL|Cambrils|cambrils|ES-T|1.067|41.067
ESCC7|Escorca|escorca|ES-PM|2.850|39.817
ESCCT|Cascante|cascante|ES-NA|-1.683|42.000
ESCES|Capellades|capellades|ES-B|1.700|41.533
ESCHA|Chapela|chapela|ES-PO|-8.650|42.267
ESCHZ|Puebla de Sancho Perez|puebla de sancho perez|ES-BA|-6.400|38.400
ESCOI|Catoira|catoira|ES-PO|-8.717|42.667
ESCPL|Campanillas|campanillas||-4.533|36.717
ESCSN|Cisneros|cisneros|ES-P|-4.850|42.217
ESCSO|Castropol|castropol|ES-O|-7.033|43.533
ESDAG|Dos Aguas|dos aguas|ES-V|-0.800|39.283
ESDBA|Deba|deba|ES-SS|-2.350|43.300
ESECT|El Casar de Talamanca|el casar de talamanca|ES-GU|-3.433|40.700
ESEDL|Estadilla|estadilla|ES-HU|0.250|42.050
ESEJC|Ejea de los Caballeros|ejea de los caballeros||-1.133|42.117
ESEOO|El Pedernoso|el pedernoso|ES-CU|-2.750|39.483
ESEPB|El Prat de Llobregat|el prat de llobregat||2.100|41.333
ESETH|Huete|huete|ES-CU|-2.683|40.133
ESEZC|Ezcaray|ezcaray||-3.017|42.317
ESFAL|Fuente-Alamo|fuente alamo|ES-AB|-1.433|38.700
ESFRO|Ferrol|ferrol|ES-C|-8.250|43.483
ESGAN|Gandia|gandia|ES-V|-0.183|38.967
ESGCS|El Grao|el grao|ES-CS|0.017|39.967
ESGDR|Grajal de Ribera|grajal de ribera|ES-LE|-5.617|42.183
ESGGA|Garriguella|garriguella|ES-GI|3.067|42.333
ESGIJ|Gijon|gijon|ES-O|-5.667|43.533
ESGRO|Gerona|gerona|ES-GI|2.817|41.983
ESGRO/1|Girona|girona|ES-GI|2.817|41.983
ESGVA|Cigales|cigales|ES-VA|-4.700|41.767
ESHHU|Castillazuelo|castillazuelo|ES-HU|0.667|42.067
ESHLL|Hormilla|hormilla|ES-LO|-2.767|42.433
ESHTY|Hontanaya|hontanaya|ES-CU|-2.833|39.733
ESIAS|Camarinas|camarinas|ES-C|-9.167|43.117
ESIBZ|Ibiza|ibiza|ES-PM|1.433|38.900
ESIRU|Irun|irun|ES-NA|-1.783|43.350
ESL4O|Lodoso|lodoso|ES-BU|-3.817|42.433
ESL99|La Victoria De Acentejo|la victoria de acentejo|ES-TF|-16.450|28.417
ESLCG|La Coruna|la coruna|ES-C|-8.383|43.367
ESLCG/1|A Coruna|a coruna|ES-C|-8.383|43.367
ESLEC|Lecumberri|lecumberri|ES-NA|-1.883|43.000
ESLEI|Almeria|almeria|ES-AL|-2.450|36.833
ESLIT|Lizartza|lizartza|ES-SS|-1.983|43.317
ESLLL|Lugo de Llanera|lugo de llanera|ES-O|-5.817|43.433
ESLPA|Las Palmas de Gran Canaria|las palmas de gran canaria|ES-GC|-15.417|28.100
ESLZA|Lezama|lezama||-2.850|43.267
ESM8M|San Mames De Meruelo|san mames de meruelo|ES-S|-3.567|43.450
ESM8U|Mourente|mourente|ES-LU|-7.267|43.567
ESMAD|Madrid|madrid||-3.573|40.495
ESMCP|Mejorada del Campo|mejorada del campo||-3.483|40.400
ESMCZ|Mozoncillo|mozoncillo|ES-SG|-4.183|41.150
ESMGA|Mugia|mugia|ES-C|-9.217|43.100
ESMJV|Murcia|murcia|ES-MU|-1.117|37.967
ESMLJ|Murillo de Rio Leza|murillo de rio leza|ES-LO|-2.317|42.400
ESMLN|Melilla|melilla|ES-ML|-2.883|35.317
ESMLO|Maliano|maliano||-3.833|43.417
ESMMA|Malgrat de Mar|malgrat de mar||2.750|41.650
ESMNF|Montefrio|montefrio|ES-GR|-4.017|37.317
ESMQU|Mascaraque|mascaraque|ES-TO|-3.817|39.717
ESMRN|Maracena|maracena||-3.633|37.200
ESMTC|Montblanc|montblanc||1.167|41.383
ESMTQ|Montesquiu|montesquiu||2.200|42.100
ESMUN|Munguia|munguia||-2.833|43.350
ESNAA|Ayegui|ayegui|ES-NA|-2.033|42.650
ESOLZ|Olazagutia|olazagutia||-2.200|42.867
ESOTO|Rotova|rotova|ES-V|-0.250|38.933
ESOVA|Olvega|olvega|ES-SO|-1.983|41.783
ESP7C|Puente Caldelas|puente caldelas|ES-PO|-8.500|42.383
ESPAN|Pantoja|pantoja||-3.833|40.050
ESPAU|Paracuellos de Jarama|paracuellos de jarama|ES-M|-3.517|40.500
ESPD3|Puerto de la Selva|puerto de la selva||3.200|42.333
ESPDS|Puerto de Sagunto|puerto de sagunto|ES-V|-0.217|39.650
ESPET|Petra|petra|ES-PM|3.100|39.617
ESPLV|Puebla Larga|puebla larga|ES-V|-0.467|39.083
ESPMI|Palma de Mallorca|palma de mallorca||2.633|39.567
ESPRE|Puerto Calero|puerto calero|ES-GC|-13.700|28.917
ESPRG|Puig-reig|puig reig||1.867|41.983
ESPRT|Portosin|portosin|ES-C|-8.950|42.767
ESPSO|Pola de Siero|pola de siero|ES-O|-5.650|43.400
ESPVA|Puras|puras|ES-VA|-4.650|41.183
ESRDA|Alcala del Rio|alcala del rio|ES-SE|-5.967|37.517
ESRDE|Rubielos de Mora|rubielos de mora|ES-TE|-0.650|40.183
ESRED|Redondela|redondela|ES-PO|-8.617|42.300
ESROM|El Rompido|el rompido|ES-H|-7.117|37.217
ESRPL|Ripoll|ripoll||2.183|42.200
ESSAG|Sagunto|sagunto|ES-V|-0.267|39.683
ESSAP|San Pedro Pescador|san pedro pescador|ES-GI|3.083|42.183
ESSCR|San Carlos de la Rapita|san carlos de la rapita|ES-T|0.600|40.617
ESSFL|Sant Feliu de Llobregat|sant feliu de llobregat||2.050|41.383
ESSFO|San Fernando|san fernando|ES-CA|-6.200|36.467
ESSIO|Casasimarro|casasimarro|ES-CU|-2.033|39.367
ESSIT|Sitges|sitges|ES-B|1.833|41.233
ESSJO|Sant Joan Despi|sant joan despi||2.067|41.367
ESSL4|Sant Lluis|sant lluis|ES-PM|4.250|39.833
ESSNR|Santurce|santurce|ES-BI|-3.033|43.333
ESSO8|San Miguel Del Arroyo|san miguel del arroyo|ES-VA|-4.450|41.433
ESSP4|Sanguineda|sanguineda|ES-PO|-8.633|42.183
ESSPC|Santa Cruz de La Palma|santa cruz de la palma|ES-GC|-17.767|28.683
ESSRH|San Roman de Hornija|san roman de hornija|ES-VA|-5.283|41.483
ESSRS|Solares|solares||-3.733|43.383
ESSUR|Santa Ursula|santa ursula|ES-TF|-16.467|28.417
ESTBZ|Tabuenca|tabuenca|ES-Z|-1.550|41.700
ESTG2|Les Borges del Camp|les borges del camp|ES-T|1.017|41.167
ESTJQ|Tejina|tejina|ES-TF|-16.350|28.533
ESTO7|Tamagos|tamagos|ES-OR|-7.417|41.900
ESTRU|Trubia|trubia|ES-O|-5.733|43.500
ESUCC|Belmonte|belmonte|ES-CU|-2.700|39.567
ESUIS|Ucieda|ucieda|ES-S|-4.233|43.250
ESURZ|Urroz|urroz||-1.450|42.783
ESV7N|Vidania|vidania|ES-SS|-2.150|43.133
ESV8C|San Cristobal de Entrevinas|san cristobal de entrevinas|ES-ZA|-5.633|42.050
ESV8M|Villasana De Mena|villasana de mena|ES-BU|-3.283|43.100
ESVBA|Venta de Banos|venta de banos|ES-P|-4.500|41.917
ESVBG|Vallfogona de Balaguer|vallfogona de balaguer|ES-L|0.800|41.733
ESVBN|Villabona|villabona|ES-SS|-2.050|43.183
ESVIT|Vitoria-Gasteiz|vitoria gasteiz||-2.667|42.850
ESVIV|Viveiro|viveiro|ES-LU|-7.600|43.667
ESVJO|Valera de Abajo|valera de abajo|ES-CU|-2.150|39.767
ESVLC|Valencia|valencia||-0.317|39.450
ESVRS|Villarrasa|villarrasa||-6.600|37.383
ESVZM|Vizmalo|vizmalo|ES-BU|-4.100|42.167
ESVZO|Vimianzo|vimianzo|ES-C|-9.033|43.117
ESZ6A|Zamarramala|zamarramala|ES-SG|-4.133|40.967
ESZ8N|Zalain|zalain|ES-NA|-1.700|43.283
ESZ8R|Echarri-Aranaz|echarri aranaz|ES-NA|-2.067|42.900
ESZAZ|Zaragoza|zaragoza||-1.044|41.668
ESZAZ/1|Saragossa|saragossa||-1.044|41.668
ESZMF|Sauzal|sauzal|ES-TF|-16.417|28.467
ESZUE|Zuera|zuera||-0.783|41.867
FIAKK|Asikkala|asikkala|FI-04|28.433|62.050
FIESP|Espoo|espoo|FI-18|24.650|60.200
FIESP/1|Esbo|esbo|FI-18|24.650|60.200
FIHEL|Helsinki|helsinki||24.967|60.167
FIHLA|Haluna|haluna|FI-15|28.000|63.133
FIHUM|Humppila|humppila|FI-06|23.367|60.933
FIIIS|Iisalmi|iisalmi|FI-15|27.183|63.550
FIIIS/1|Idensalmi|idensalmi|FI-15|27.183|63.550
FIIMA|Imatra|imatra|FI-02|28.750|61.167
FIJOE|Joensuu|joensuu|FI-13|29.767|62.600
FIJOU|Joutseno|joutseno|FI-02|28.483|61.100
FIJUK|Juuka|juuka|FI-13|29.250|63.233
FIJYV|Jyvaskyla|jyvaskyla|FI-08|25.733|62.250
FIKAJ|Kajana|kajana|FI-05|27.683|64.233
FIKAJ/1|Kajaani|kajaani|FI-05|27.683|64.233
FIKEM|Kemi/Tornio|kemi tornio|FI-10|24.567|65.733
FIKEM/1|Kemi/Tornea|kemi tornea|FI-10|24.567|65.733
FIKES|Kesalahti|kesalahti|FI-13|29.833|61.883
FIKKV|Koskenkorva|koskenkorva|FI-03|22.467|62.683
FIKOK|Kokkola|kokkola|FI-07|23.117|63.833
FIKOK/1|Karleby|karleby|FI-07|23.117|63.833
FIKPL|Kaipola|kaipola|FI-04|25.217|61.817
FIKTK|Kotka|kotka|FI-09|26.917|60.467
FIKTQ|Kitee|kitee|FI-13|30.117|62.100
FIKUO|Kuopio|kuopio|FI-15|27.683|62.883
FILPP|Villmanstrand|villmanstrand|FI-02|28.183|61.050
FILPP/1|Lappeenranta|lappeenranta|FI-02|28.183|61.050
FILSK|Lindkoski|lindkoski|FI-18|26.267|60.633
FILUA|Luumaki|luumaki|FI-02|27.667|60.917
FILUK|Laukaa|laukaa|FI-08|25.950|62.417
FIMBY|Masaby|masaby|FI-18|24.533|60.150
FIMBY/1|Masala|masala|FI-18|24.533|60.150
FIMHQ|Mariehamn|mariehamn|FI-01|19.950|60.100
FIMHQ/1|Maarianhamina|maarianhamina|FI-01|19.950|60.100
FIMIK|Sankt Michel|sankt michel|FI-04|27.267|61.683
FIMIK/1|Mikkeli|mikkeli|FI-04|27.267|61.683
FIMTY|Mantyluoto|mantyluoto|FI-17|21.483|61.583
FINUR|Nurmes|nurmes|FI-13|29.167|63.533
FIOUL|Uleaborg|uleaborg|FI-14|25.467|65.017
FIOUL/1|Oulu|oulu|FI-14|25.467|65.017
FIPAH|Parhalahti|parhalahti|FI-14|24.333|64.483
FIPK9|Piikkio|piikkio|FI-19|22.517|60.433
FIPOR|Pori|pori|FI-17|21.800|61.483
FIPOR/1|Bjorneborg|bjorneborg|FI-17|21.800|61.483
FIPRK|Parikkala|parikkala|FI-02|29.500|61.550
FIPRS|Pietarsaari|pietarsaari|FI-12|22.783|63.683
FIPRS/1|Jakobstad|jakobstad|FI-12|22.783|63.683
FIPSI|Poitsila|poitsila|FI-09|27.167|60.550
FIRAU|Raumo|raumo|FI-17|21.500|61.133
FIRAU/1|Rauma|rauma|FI-17|21.500|61.133
FIRVN|Rovaniemi|rovaniemi|FI-10|25.717|66.500
FISII|Siilinjarvi|siilinjarvi|FI-15|27.667|63.083
FISNI|Siuntio|siuntio|FI-18|24.200|60.183
FISSI|Sarkisalmi|sarkisalmi|FI-02|29.483|61.600
FISVK|Sulkava|sulkava|FI-18|25.200|60.750
FISVL|Savonlinna|savonlinna|FI-04|28.900|61.867
FISVL/1|Nyslott|nyslott|FI-04|28.900|61.867
FITAA|Taavetti|taavetti||27.567|60.917
FITKU|Turku|turku|FI-19|22.283|60.450
FITKU/1|Abo|abo|FI-19|22.283|60.450
FITMP|Tampere|tampere|FI-17|23.750|61.500
FITMP/1|Tammerfors|tammerfors|FI-17|23.750|61.500
FIUIM|Uimaharju|uimaharju|FI-13|30.233|62.900
FIULV|Ulvila|ulvila|FI-17|21.883|61.433
FIUPK|Uusikyla|uusikyla|FI-13|30.617|62.183
FIVAA|Vasa|vasa|FI-12|21.600|63.100
FIVAA/1|Vaasa|vaasa|FI-12|21.600|63.100
FIVKT|Vuoksen Terminal|vuoksen terminal|FI-02|28.817|61.217
FIVNA|Vanhalinna|vanhalinna|FI-19|22.367|60.467
FIVRA|Virrat|virrat|FI-11|23.750|62.233
FIVRA/1|Virdois|virdois|FI-11|23.750|62.233
FIVRK|Varkaus|varkaus|FI-15|27.900|62.317
FIVUO|Vuokatti|vuokatti|FI-14|28.250|64.117
FIYJA|Ylojarvi|ylojarvi|FI-11|23.583|61.550
FIYXP|Yxpila|yxpila||23.033|63.833
FR33G|Plassac|plassac|FR-33|-0.650|45.100
FR3CG|Bessan|bessan|FR-34|3.417|43.367
FR43H|Olonzac|olonzac|FR-34|2.717|43.283
FR4PS|Plesse|plesse|FR-44|-1.883|47.533
FR4S4|Saint-Andre-de-la-Roche|saint andre de la roche|FR-06|7.283|43.733
FR5EP|Epervans|epervans|FR-71|4.900|46.750
FR69R|Chasselay|chasselay|FR-69|4.783|45.867
FR7MC|Chaniers|chaniers|FR-17|-0.550|45.717
FR8GT|Guitalens-l'Albarede|guitalens l albarede|FR-81|2.050|43.650
FR9AV|Vadencourt|vadencourt|FR-02|3.567|49.933
FR9DS|Dieue-Sur-Meuse|dieue sur meuse|FR-55|5.417|49.067
FR9SS|Ressons-le-Long|ressons le long|FR-02|3.150|49.383
FRAAI|Bouliac|bouliac|FR-33|-0.517|44.817
FRAAO|Aramon|aramon|FR-30|4.667|43.900
FRABA|Rabastens|rabastens|FR-81|1.733|43.817
FRABB|Abbeville|abbeville|FR-80|1.833|50.100
FRAD5|Tourouzelle|tourouzelle|FR-11|2.733|43.250
FRAEO|Auvers-sur-Oise|auvers sur oise|FR-95|2.183|49.067
FRAEU|Amaye-sur-Orne|amaye sur orne|FR-14|-0.433|49.083
FRAGF|Agen|agen|FR-47|0.617|44.200
FRAJA|Ajaccio|ajaccio|FR-2A|8.733|41.933
FRAJK|Brasles|brasles|FR-02|3.433|49.050
FRAMI|Amiens|amiens|FR-80|2.300|49.900
FRANE|Angers|angers|FR-49|-0.550|47.467
FRANG|Angouleme|angouleme|FR-16|0.167|45.650
FRANO|Langon|langon|FR-33|-0.250|44.550
FRAO7|Chardonnay|chardonnay|FR-71|4.867|46.500
FRAQX|Redessan|redessan|FR-30|4.500|43.833
FRAR9|Arbin|arbin|FR-73|6.067|45.500
FRARC|Arcachon|arcachon|FR-33|-1.183|44.650
FRARJ|Puyricard|puyricard|FR-13|5.417|43.833
FRARR|Arras|arras|FR-62|2.783|50.283
FRAUF|Auxerre|auxerre|FR-89|3.567|47.800
FRAUL|Aulnoye-Aymeries|aulnoye aymeries|FR-59|3.833|50.200
FRAUR|Aurillac|aurillac|FR-15|2.433|44.933
FRAV5|Avenay-Val-d'Or|avenay val d or|FR-51|4.050|49.067
FRAVN|Avignon|avignon|FR-84|4.800|43.950
FRAXY|Argancy|argancy|FR-57|6.200|49.200
FRAYT|Aytre|aytre|FR-17|-1.100|46.133
FRAYW|Ay|ay|FR-51|4.000|49.050
FRB6P|Beaumont-de-Pertuis|beaumont de pertuis|FR-84|5.700|43.733
FRBAS|Bassens|bassens|FR-33|-0.517|44.900
FRBAU|Boucau|boucau|FR-64|-1.483|43.517
FRBAY|Bayonne|bayonne|FR-64|-1.483|43.500
FRBCA|Beaucaire|beaucaire|FR-30|4.633|43.800
FRBCQ|Boissettes|boissettes|FR-77|2.617|48.517
FRBDD|Bidart|bidart|FR-64|-1.567|43.433
FRBEP|Brazey-en-Plaine|brazey en plaine|FR-21|5.217|47.133
FRBES|Brest|brest|FR-29|-4.483|48.400
FRBET|Bethune|bethune|FR-62|2.633|50.533
FRBFC|Bonneuil-en-France|bonneuil en france|FR-95|2.433|48.967
FRBFT|Botans|botans|FR-90|6.850|47.600
FRBG2|Saint-Bonnet-sur-Gironde|saint bonnet sur gironde|FR-17|-0.667|45.350
FRBHC|Bouchain|bouchain|FR-59|3.317|50.283
FRBIA|Bastia|bastia|FR-2B|9.450|42.700
FRBIM|Bischheim|bischheim|FR-67|7.750|48.617
FRBIQ|Biarritz|biarritz|FR-64|-1.550|43.483
FRBKD|Roquefort-des-Corbieres|roquefort des corbieres|FR-11|2.950|42.983
FRBLD|Bar-le-Duc|bar le duc|FR-55|5.167|48.783
FRBM3|La Beaumette|la beaumette|FR-06|6.900|44.150
FRBMT|Beaumont-sur-Oise|beaumont sur oise|FR-95|2.300|49.133
FRBOD|Bordeaux|bordeaux|FR-33|-0.583|44.833
FRBOI|Bouguenais|bouguenais|FR-44|-1.617|47.183
FRBOL|Boulogne-sur-Mer|boulogne sur mer|FR-62|1.617|50.717
FRBOR|Belfort|belfort|FR-90|6.867|47.633
FRBOU|Bourges|bourges|FR-18|2.400|47.083
FRBPS|Blenod-les-Pont-a-Mousson|blenod les pont a mousson|FR-54|6.050|48.883
FRBQA|Bauvin|bauvin|FR-59|2.900|50.517
FRBRQ|Brebieres|brebieres|FR-62|3.017|50.333
FRBSN|Besancon|besancon|FR-25|6.033|47.250
FRBSS|Belleville-en-Beaujolais|belleville en beaujolais|FR-69|4.733|46.100
FRBTU|Betton|betton|FR-35|-1.633|48.167
FRBUT|Bourth|bourth|FR-27|0.817|48.767
FRBVA|Beauvais|beauvais|FR-60|2.083|49.433
FRBVE|Brive-la-Gaillarde|brive la gaillarde|FR-19|1.533|45.150
FRBZR|Beziers|beziers|FR-34|3.217|43.350
FRBZU|Bezu-Saint-Eloi|bezu saint eloi|FR-27|1.700|49.300
FRC26|Chanos-Curson|chanos curson|FR-26|4.917|45.067
FRCA2|Cuxac-d'Aude|cuxac d aude|FR-11|3.000|43.250
FRCAS|Castres|castres|FR-81|2.233|43.600
FRCC4|Chassey-le-Camp|chassey le camp|FR-71|4.700|46.883
FRCCF|Carcassonne|carcassonne|FR-11|2.350|43.217
FRCCK|Cantois|cantois|FR-33|-0.233|44.700
FRCCN|Cerons|cerons|FR-33|-0.333|44.633
FRCCP|Cubzac-les-Ponts|cubzac les ponts|FR-33|-0.450|44.967
FRCDG|Charles-de-Gaulle Apt/Paris|charles de gaulle apt paris|FR-93|2.550|49.017
FRCDX|Capendu|capendu|FR-11|2.550|43.183
FRCEQ|Cannes|cannes|FR-06|7.017|43.550
FRCER|Cherbourg-en-Cotentin|cherbourg en cotentin|FR-50|-1.617|49.633
FRCET|Cholet|cholet|FR-49|-0.883|47.067
FRCFE|Clermont-Ferrand|clermont ferrand|FR-63|3.083|45.767
FRCFG|Chateauneuf-le-Rouge|chateauneuf le rouge|FR-13|5.567|43.483
FRCFR|Caen|caen|FR-14|-0.367|49.183
FRCGF|Le Sourn|le sourn|FR-56|-2.983|48.050
FRCHM|Charleville-Mezieres|charleville mezieres|FR-08|4.717|49.767
FRCHR|Chateauroux|chateauroux|FR-36|1.683|46.817
FRCIJ|Le Cailar|le cailar|FR-30|4.233|43.667
FRCKT|Cruet|cruet|FR-73|6.083|45.517
FRCL2|La Cerlangue|la cerlangue|FR-76|0.417|49.500
FRCLY|Calvi|calvi|FR-2B|8.750|42.567
FRCM4|Charly-sur-Marne|charly sur marne|FR-02|3.283|48.967
FRCMF|Chambery|chambery|FR-73|5.917|45.567
FRCMP|Compiegne|compiegne|FR-60|2.817|49.417
FRCMR|Colmar|colmar|FR-68|7.350|48.083
FRCMT|Chaumont|chaumont|FR-52|5.133|48.117
FRCN6|Le Controis-en-Sologne|le controis en sologne|FR-41|1.450|47.417
FRCNG|Cognac|cognac|FR-16|-0.333|45.700
FRCOC|Concarneau|concarneau|FR-29|-3.917|47.883
FRCP3|Capinghem|capinghem|FR-59|2.967|50.650
FRCQD|Cendrecourt|cendrecourt|FR-70|5.933|47.850
FRCQF|Calais|calais|FR-62|1.850|50.950
FRCQQ|Caplong|caplong|FR-33|0.133|44.783
FRCQR|Cruscades|cruscades|FR-11|2.817|43.183
FRCR4|Creancey|creancey|FR-21|4.600|47.250
FRCRL|Creil|creil|FR-60|2.483|49.250
FRCS2|La Chapelle-Saint-Sauveur|la chapelle saint sauveur|FR-71|5.267|46.833
FRCS5|Chenac-Saint-Seurin-d'Uzet|chenac saint seurin d uzet|FR-17|-0.833|45.517
FRCSD|Creches-sur-Saone|creches sur saone|FR-71|4.783|46.250
FRCSG|Ciry-Salsogne|ciry salsogne|FR-02|3.450|49.350
FRCSM|Chalons-en-Champagne|chalons en champagne|FR-51|4.367|48.950
FRCSS|Chalon-sur-Saone|chalon sur saone|FR-71|4.850|46.783
FRCT2|Coustellet|coustellet|FR-84|5.183|43.883
FRDCJ|Saint-Christoly-Medoc|saint christoly medoc|FR-33|-0.833|45.350
FRDCS|Neufchatel-Hardelot|neufchatel hardelot|FR-62|1.633|50.617
FRDEN|Denain|denain|FR-59|3.400|50.317
FRDEV|Devecey|devecey|FR-25|6.017|47.333
FRDGG|Baudignecourt|baudignecourt|FR-55|5.467|48.567
FRDHH|Les Roches-de-Condrieu|les roches de condrieu|FR-38|4.767|45.450
FRDIJ|Dijon|dijon|FR-21|5.050|47.317
FRDKK|Dunkerque|dunkerque|FR-59|2.383|51.033
FRDLE|Dole|dole|FR-39|5.483|47.100
FRDLJ|L'Ile-d'Olonne|l ile d olonne|FR-85|-1.783|46.567
FRDML|Dom-le-Mesnil|dom le mesnil|FR-08|4.800|49.683
FRDMS|Dormans|dormans|FR-51|3.633|49.067
FRDMV|Demangevelle|demangevelle|FR-71|6.033|47.933
FRDNJ|Dions|dions|FR-84|4.317|43.833
FRDNZ|Billy-le-Grand|billy le grand|FR-51|4.233|49.100
FRDOL|Deauville|deauville|FR-14|0.067|49.367
FRDON|Donges|donges|FR-44|-2.067|47.300
FRDPE|Dieppe|dieppe|FR-76|1.083|49.917
FRDVT|Darvault|darvault|FR-77|2.733|48.267
FRDXZ|Pupillin|pupillin|FR-39|5.767|46.883
FRDYJ|Moidrey|moidrey|FR-50|-1.500|48.567
FRE7M|Le Martelet|le martelet|FR-71|4.700|46.300
FREBU|Saint-Etienne|saint etienne|FR-42|4.400|45.433
FRECB|Crevecur-en-Brie|crevecur en brie|FR-77|2.900|48.750
FREDM|La Roche-sur-Yon|la roche sur yon|FR-85|-1.433|46.667
FREDU|Dieulouard|dieulouard|FR-54|6.067|48.850
FREFG|Bonnelles|bonnelles|FR-78|2.033|48.617
FREFR|Chateauneuf-de-Gadagne|chateauneuf de gadagne|FR-84|4.933|43.933
FREG5|Vallabregues|vallabregues|FR-30|4.633|43.850
FREGE|Labege|labege|FR-31|1.533|43.533
FREHA|Brehan|brehan|FR-56|-2.683|48.067
FREM2|Essomes-sur-Marne|essomes sur marne|FR-02|3.367|49.017
FREMR|Porquerolles|porquerolles|FR-83|6.200|43.000
FRENC|Nancy|nancy|FR-54|6.183|48.700
FREP5|Epineuil|epineuil|FR-89|3.983|47.867
FREPL|Epinal|epinal|FR-88|6.450|48.183
FRER2|Espira-de-l'Agly|espira de l agly|FR-66|2.833|42.783
FRER4|Erome|erome|FR-26|4.817|45.117
FRESB|Esbly|esbly|FR-77|2.817|48.900
FRETA|Etalans|etalans|FR-25|6.267|47.150
FRETB|Berre-l'Etang|berre l etang|FR-13|5.167|43.467
FREVR|Evry|evry|FR-91|2.433|48.617
FRF29|Pont-Aven|pont aven|FR-29|-3.750|47.850
FRFAX|Boncourt-le-Bois|boncourt le bois|FR-21|5.000|47.133
FRFBH|Monfaucon|monfaucon|FR-24|0.250|44.917
FRFEC|Fecamp|fecamp|FR-76|0.383|49.750
FRFEY|Feyzin|feyzin|FR-69|4.867|45.667
FRFNI|Nimes|nimes|FR-30|4.367|43.833
FRFOP|Fontaine-le-Port|fontaine le port|FR-77|2.767|48.483
FRFOS|Fos-sur-Mer|fos sur mer|FR-13|4.933|43.433
FRFRT|Verneuil-l'Etang|verneuil l etang|FR-77|2.833|48.633
FRFTJ|Les Fougerets|les fougerets|FR-56|-2.217|47.733
FRFUS|Fouesnant|fouesnant|FR-29|-4.017|47.900
FRFVN|Fontaine-les-Vervins|fontaine les vervins|FR-02|3.900|49.850
FRG33|La Riviere|la riviere|FR-33|-0.317|44.933
FRG63|Perignat-les-Sarlieve|perignat les sarlieve|FR-63|3.133|45.733
FRG8R|Chusclan|chusclan|FR-30|4.683|44.150
FRGAT|Gap|gap|FR-05|6.083|44.567
FRGDS|Grande-Synthe|grande synthe|FR-59|2.283|51.000
FRGFR|Granville|granville|FR-50|-1.583|48.833
FRGHD|Geudertheim|geudertheim|FR-67|7.750|48.717
FRGHT|Scharrachbergheim|scharrachbergheim|FR-67|7.483|48.600
FRGJN|Mutigny|mutigny|FR-51|4.017|49.067
FRGLA|Les Angles|les angles|FR-30|4.767|43.967
FRGMS|Gujan-Mestras|gujan mestras|FR-33|-1.067|44.633
FRGNB|Grenoble|grenoble|FR-38|5.733|45.183
FRGNY|Grigny|grigny|FR-91|2.383|48.650
FRGON|Saint-Gereon|saint gereon|FR-44|-1.200|47.367
FRGSU|Morsang-sur-Seine|morsang sur seine|FR-91|2.500|48.567
FRGT3|Louailles|louailles|FR-72|-0.250|47.800
FRGVL|Gennevilliers|gennevilliers|FR-92|2.300|48.933
FRH57|Hartzviller|hartzviller|FR-57|7.083|48.667
FRH67|Hohwarth|hohwarth|FR-67|7.350|48.333
FRHAN|Cachan|cachan|FR-94|2.333|48.783
FRHBV|Heudebouville|heudebouville|FR-27|1.250|49.200
FRHEJ|Puyguilhem|puyguilhem|FR-24|0.350|44.733
FRHEY|Chessy|chessy|FR-77|2.767|48.883
FRHIP|Hipsheim|hipsheim|FR-67|7.683|48.467
FRHIY|Chierry|chierry|FR-02|3.433|49.033
FRHJK|Bonnencontre|bonnencontre|FR-21|5.150|47.083
FRHLV|Chateau-la-Valliere|chateau la valliere|FR-37|0.317|47.550
FRHMJ|Maureilhan-et-Ramejan|maureilhan et ramejan|FR-34|3.117|43.350
FRHOG|Hombourg|hombourg|FR-68|7.500|47.767
FRHON|Honfleur|honfleur|FR-14|0.233|49.417
FRHRI|Saint-Hilaire-du-Rosier|saint hilaire du rosier|FR-38|5.233|45.100
FRHRZ|Herrlisheim|herrlisheim|FR-67|7.900|48.733
FRHS2|Haisnes|haisnes|FR-62|2.800|50.517
FRHSI|Thise|thise|FR-25|6.083|47.283
FRHSN|Le Theil-sur-Huisne|le theil sur huisne|FR-61|0.700|48.267
FRHTM|Chateaumeillant|chateaumeillant|FR-18|2.200|46.550
FRHTN|Huttenheim|huttenheim|FR-67|7.583|48.350
FRHUN|Huningue|huningue|FR-68|7.583|47.600
FRHV2|Hautvillers|hautvillers|FR-51|3.950|49.083
FRHY9|Cheny|cheny|FR-89|3.533|47.950
FRHYD|Bligny|bligny|FR-10|4.617|48.167
FRHYJ|Prinquiau|prinquiau|FR-44|-2.017|47.367
FRHZK|Crestet|crestet|FR-84|5.100|44.217
FRIAV|Saint-Savinien|saint savinien|FR-17|-0.683|45.883
FRIDY|L'Ile-d'Yeu|l ile d yeu|FR-85|-2.350|46.717
FRIGS|Ingrandes|ingrandes|FR-49|-0.917|47.400
FRIHS|Biaches|biaches|FR-80|2.917|49.917
FRIRZ|Irvillac|irvillac|FR-29|-4.217|48.367
FRISG|Isle-Saint-Georges|isle saint georges|FR-33|-0.483|44.717
FRJAV|Javrezac|javrezac|FR-16|-0.350|45.700
FRJEN|Canejean|canejean|FR-33|-0.633|44.767
FRJKI|Hordain|hordain|FR-59|3.317|50.267
FRJLP|Juan-les-Pins|juan les pins|FR-06|7.100|43.567
FRJMQ|Combertault|combertault|FR-21|4.900|47.000
FRJPL|Virey|virey|FR-71|4.867|46.833
FRJYS|La Penne-sur-Ouveze|la penne sur ouveze|FR-26|5.217|44.250
FRKAQ|Saint-Julien-de-Chedon|saint julien de chedon|FR-41|-1.200|47.300
FRKLO|Ponte Leccia|ponte leccia|FR-2B|9.200|42.467
FRKLU|Muides-sur-Loire|muides sur loire|FR-41|1.533|47.667
FRKLY|Cruzy|cruzy|FR-34|2.950|43.350
FRKRZ|Reigny|reigny|FR-18|2.750|47.300
FRL49|Lire|lire|FR-49|-1.167|47.350
FRLAD|l'Ardoise|l ardoise|FR-30|4.700|44.100
FRLAI|Lannion|lannion|FR-22|-3.450|48.733
FRLAV|Lavera|lavera|FR-13|5.033|43.383
FRLBD|La Bassee|la bassee|FR-59|2.800|50.533
FRLBG|Le Bourget Apt/Paris|le bourget apt paris|FR-93|2.433|48.950
FRLBI|Le Sequestre Apt/Albi|le sequestre apt albi|FR-81|2.117|43.900
FRLCR|Le Creusot|le creusot|FR-71|4.433|46.800
FRLEH|Le Havre|le havre|FR-76|0.100|49.500
FRLGQ|Le Grand-Quevilly|le grand quevilly|FR-76|1.033|49.417
FRLIG|Limoges|limoges|FR-87|1.267|45.833
FRLIO|Lyon|lyon|FR-69|4.833|45.767
FRLIO/1|Lyons|lyons|FR-69|4.833|45.767
FRLIS|L'Isle-sur-la-Sorgue|l isle sur la sorgue|FR-84|5.050|43.917
FRLJG|Illange|illange|FR-57|6.183|49.333
FRLJL|Le Val-d'Ajol|le val d ajol|FR-88|6.483|47.917
FRLKJ|Campouriez|campouriez|FR-12|2.617|44.683
FRLKZ|Concoeur-et-Corboin|concoeur et corboin|FR-21|4.917|47.167
FRLLE|Lille|lille|FR-59|3.067|50.633
FRLMD|la Mede|la mede|FR-13|5.117|43.400
FRLME|Le Mans|le mans|FR-72|0.200|48.000
FRLO7|Loche|loche|FR-71|4.767|46.283
FRLO9|Chorey-les-Beaune|chorey les beaune|FR-21|4.867|47.050
FRLOA|Longueau|longueau|FR-80|2.350|49.867
FRLPY|Le Puy-en-Velay|le puy en velay|FR-43|3.883|45.033
FRLRH|La Rochelle|la rochelle|FR-17|-1.150|46.167
FRLRT|Lorient|lorient|FR-56|-3.367|47.750
FRLSO|Les Sables-d'Olonne|les sables d olonne|FR-85|-1.783|46.500
FRLTF|Les Trois-Fontaines|les trois fontaines|FR-08|4.783|50.133
FRLUQ|Lugrin|lugrin|FR-74|6.667|46.400
FRLVA|Laval|laval|FR-53|-0.767|48.067
FRLVE|Le Verdon-sur-Mer|le verdon sur mer|FR-33|-1.067|45.550
FRLXA|Le Perreux-sur-Marne|le perreux sur marne|FR-94|2.483|48.833
FRLYS|Saint-Exupery Apt/Lyon|saint exupery apt lyon|FR-69|5.067|45.717
FRM56|Sene|sene|FR-56|-2.750|47.617
FRM57|Vaux|vaux|FR-57|6.100|49.100
FRM89|Mailly-le-Chateau|mailly le chateau|FR-89|3.633|47.600
FRMAC|Macon|macon|FR-71|4.833|46.300
FRMAU|Maubeuge|maubeuge|FR-59|3.967|50.283
FRMBT|Montbartier|montbartier|FR-82|1.267|43.900
FRMCC|Morance|morance|FR-69|4.700|45.900
FRMCQ|Macau|macau|FR-33|-0.617|45.017
FRMDM|Mont-de-Marsan|mont de marsan|FR-40|-0.500|43.883
FRMDT|Saint-Maurice-de-Beynost|saint maurice de beynost|FR-01|4.967|45.833
FRMEA|Meaux|meaux|FR-77|2.883|48.967
FRMEL|Melun|melun|FR-77|2.667|48.533
FRMEN|Mende|mende|FR-48|3.500|44.517
FRMIU|Le Mesnil-au-Val|le mesnil au val|FR-50|-1.533|49.600
FRMKX|Crissay-sur-Manse|crissay sur manse|FR-37|0.483|47.150
FRML9|Molosmes|molosmes|FR-89|4.050|47.883
FRMLH|Mulhouse|mulhouse|FR-68|7.333|47.750
FRMMJ|Saint-Androny|saint androny|FR-33|-0.650|45.183
FRMOS|Montargis|montargis|FR-45|2.733|48.000
FRMPL|Montpellier|montpellier|FR-34|3.883|43.617
FRMR7|Marolles|marolles|FR-51|4.633|48.717
FRMRS|Marseille|marseille|FR-13|5.400|43.300
FRMRS/1|Marseilles|marseilles|FR-13|5.400|43.300
FRMSI|Mery-sur-Oise|mery sur oise|FR-95|2.200|49.067
FRMT6|Montech|montech|FR-82|1.233|43.950
FRMTD|Montbeliard|montbeliard|FR-25|6.800|47.517
FRMTX|Montoir-de-Bretagne|montoir de bretagne|FR-44|-2.150|47.333
FRMV2|Malleval|malleval|FR-42|4.733|45.383
FRMWF|Blomac|blomac|FR-11|2.600|43.200
FRMXN|Morlaix|morlaix|FR-29|-3.833|48.583
FRMZM|Metz|metz|FR-57|6.167|49.133
FRMZS|Mezieres-sur-Seine|mezieres sur seine|FR-78|1.800|48.967
FRN25|Nommay|nommay|FR-25|6.850|47.533
FRNCE|Nice|nice|FR-06|7.267|43.700
FRNCY|Annecy|annecy|FR-74|6.133|45.900
FRNEH|Vognes|vognes|FR-01|5.717|45.817
FRNIT|Niort|niort|FR-79|-0.467|46.317
FRNLA|Sainte-Anne-sur-Vilaine|sainte anne sur vilaine|FR-35|-1.817|47.717
FRNOU|Port-la-Nouvelle|port la nouvelle|FR-11|3.050|43.017
FRNTE|Nantes|nantes|FR-44|-1.550|47.217
FRNVS|Nevers|nevers|FR-58|3.150|47.000
FROAG|Bourg-Argental|bourg argental|FR-42|4.550|45.300
FROBC|La Baule-Escoublac|la baule escoublac|FR-44|-2.400|47.283
FROHP|Orchamps|orchamps|FR-39|5.650|47.150
FROJA|Boutiers-Saint-Trojan|boutiers saint trojan|FR-16|-0.300|45.717
FRONY|Cognocoli|cognocoli|FR-2A|8.900|41.817
FROOE|Notre-Dame-d'Oe|notre dame d oe|FR-37|0.717|47.450
FRORA|Orange|orange|FR-84|4.817|44.133
FRORH|Morsbach|morsbach|FR-57|6.867|49.167
FRORR|Orleans|orleans|FR-45|1.900|47.900
FRORY|Orly|orly|FR-94|2.400|48.750
FROSH|Lutzelbourg|lutzelbourg|FR-57|7.250|48.733
FROTM|Ottmarsheim|ottmarsheim|FR-68|7.517|47.783
FROTY|Le Crotoy|le crotoy|FR-80|1.617|50.217
FRP62|Pont-a-Vendin|pont a vendin|FR-62|2.883|50.467
FRPAD|Pagny-la-Ville|pagny la ville|FR-21|5.167|47.067
FRPAI|Paimpol|paimpol|FR-22|-3.050|48.783
FRPAP|Pauillac|pauillac|FR-33|-0.750|45.200
FRPAR|Paris|paris|FR-75C|2.350|48.850
FRPC6|Saint-Nicolas|saint nicolas|FR-62|2.767|50.300
FRPCR|Pierrecourt|pierrecourt|FR-76|1.667|49.900
FRPD2|Plombieres-les-Dijon|plombieres les dijon|FR-21|4.967|47.333
FRPDB|Port-de-Bouc|port de bouc|FR-13|4.983|43.400
FRPDF|Ponteves|ponteves|FR-83|6.050|43.567
FRPF4|Etrigny|etrigny|FR-71|4.800|46.583
FRPFP|Port-Sainte-Foy-et-Ponchapt|port sainte foy et ponchapt|FR-24|0.200|44.833
FRPGF|Perpignan|perpignan|FR-66|2.900|42.700
FRPGX|Perigueux|perigueux|FR-24|0.717|45.183
FRPH4|Portiragnes|portiragnes|FR-34|3.333|43.300
FRPIS|Poitiers|poitiers|FR-86|0.333|46.583
FRPJH|Saint-Christophe-la-Couperie|saint christophe la couperie|FR-49|-1.200|47.250
FRPJU|Pujaut|pujaut|FR-30|4.767|44.000
FRPKL|Pouille|pouille|FR-41|1.283|47.317
FRPKM|Monnieres|monnieres|FR-44|-1.350|47.133
FRPKS|Pouilly-sur-Loire|pouilly sur loire|FR-58|2.950|47.283
FRPOV|Port-Vendres|port vendres|FR-66|3.117|42.517
FRPQE|Poses|poses|FR-27|1.233|49.300
FRPRP|Propriano|propriano|FR-2A|8.900|41.683
FRPSL|Port-Saint-Louis-du-Rhone|port saint louis du rhone|FR-13|4.800|43.383
FRPSX|Pont-Sainte-Maxence|pont sainte maxence|FR-60|2.600|49.300
FRPUF|Pau|pau|FR-64|-0.367|43.300
FRPXZ|Plobsheim|plobsheim|FR-67|7.717|48.467
FRQBR|Camarsac|camarsac|FR-33|-0.367|44.833
FRQGS|Soulanges|soulanges|FR-51|4.533|48.783
FRQLC|Saint-Quentin-la-Motte-Croix-au-Bailly|saint quentin la motte croix au bailly|FR-80|1.450|50.067
FRQLF|Saint-Firmin-des-Pres|saint firmin des pres|FR-41|1.117|47.833
FRQLK|Denice|denice|FR-69|4.650|46.000
FRQMM|Campagne|campagne|FR-34|4.033|43.783
FRQPI|Provin|provin|FR-59|2.917|50.517
FRQPL|Communay|communay|FR-69|4.833|45.600
FRQQQ|Cormicy|cormicy|FR-51|3.900|49.367
FRQSC|Quinsac|quinsac|FR-33|-0.500|44.750
FRQSM|Crouttes-sur-Marne|crouttes sur marne|FR-02|3.233|48.983
FRQVA|Lavau|lavau|FR-10|4.083|48.317
FRQVP|Demigny|demigny|FR-71|4.833|46.933
FRQWC|Chateauvert|chateauvert|FR-83|6.033|43.500
FRQWM|Reignier-Esery|reignier esery|FR-74|6.267|46.133
FRQXA|Reichsfeld|reichsfeld|FR-67|7.383|48.367
FRQXB|Aix-en-Provence|aix en provence|FR-13|5.433|43.533
FRQYR|Troyes|troyes|FR-10|4.083|48.300
FRQYV|Colombiers|colombiers|FR-34|3.133|43.317
FRQZH|Serra-di-Ferro|serra di ferro|FR-2A|8.800|41.733
FRQZX|Camillac|camillac|FR-33|-0.583|45.050
FRR26|Roche-Saint-Secret|roche saint secret|FR-26|5.033|44.483
FRRCO|Rochefort|rochefort|FR-17|-0.967|45.950
FRRDN|Redon|redon|FR-35|-2.083|47.650
FRRDZ|Rodez|rodez|FR-12|2.567|44.350
FRREI|Reichstett|reichstett|FR-67|7.750|48.650
FRRF3|Toulenne|toulenne|FR-33|-0.267|44.550
FRRFA|Homps|homps|FR-11|2.717|43.267
FRRHE|Reims|reims|FR-51|4.033|49.267
FRRHP|Ouessant|ouessant|FR-29|-5.083|48.467
FRRMB|Raimbeaucourt|raimbeaucourt|FR-59|3.100|50.433
FRRME|Armentieres|armentieres|FR-59|2.883|50.683
FRRN3|Rions|rions|FR-33|-0.350|44.650
FRRNS|Rennes|rennes|FR-35|-1.683|48.117
FRRON|Roncq|roncq|FR-59|3.117|50.750
FRROU|Roubaix|roubaix|FR-59|3.183|50.683
FRRQE|Rech|rech|FR-57|7.017|48.983
FRRRB|Sarralbe|sarralbe|FR-57|7.017|49.000
FRRRT|Marssac-sur-Tarn|marssac sur tarn|FR-81|2.033|43.917
FRRTE|Bourg-Charente|bourg charente|FR-16|-0.233|45.667
FRRUN|Rungis|rungis|FR-94|2.350|48.750
FRRVC|Rivecourt|rivecourt|FR-60|2.733|49.350
FRRXL|Rosieres-aux-Salines|rosieres aux salines|FR-54|6.333|48.600
FRRYG|le Chateau Renard|le chateau renard|FR-44|-1.517|47.767
FRRYN|Royan|royan|FR-17|-1.050|45.617
FRRZT|Saint-Desirat|saint desirat|FR-07|4.783|45.250
FRRZW|Combaillaux|combaillaux|FR-34|3.767|43.683
FRRZX|Pujols-sur-Ciron|pujols sur ciron|FR-33|-0.350|44.567
FRSAR|Sarreguemines|sarreguemines|FR-57|7.067|49.117
FRSBK|Saint-Brieuc|saint brieuc|FR-22|-2.783|48.517
FRSET|Sete|sete|FR-34|3.700|43.400
FRSLV|Solesmes|solesmes|FR-72|-0.300|47.850
FRSNM|Flammerans|flammerans|FR-21|5.450|47.233
FRSNQ|Sance|sance|FR-71|4.833|46.333
FRSNR|Saint-Nazaire|saint nazaire|FR-44|-2.200|47.283
FRSQC|Saint-Quentin-au-Bosc|saint quentin au bosc|FR-76|1.333|49.933
FRSQR|Saint-Pierre-Quiberon|saint pierre quiberon|FR-56|-3.133|47.517
FRSQS|Saint-Christ-Briost|saint christ briost|FR-80|2.933|49.850
FRSRL|Saint-Raphael|saint raphael|FR-83|6.767|43.417
FRSRV|Servon|servon|FR-77|2.583|48.717
FRSSK|Saint-Sebastien-sur-Loire|saint sebastien sur loire|FR-44|-1.500|47.200
FRSSX|Saint-Savin-de-Blay|saint savin de blay|FR-33|-0.450|45.150
FRSTQ|Saint-Quentin|saint quentin|FR-02|3.283|49.850
FRSUP|Seurre|seurre|FR-21|5.150|46.983
FRSVS|Saint-Valery-sur-Somme|saint valery sur somme|FR-80|1.633|50.183
FRSXB|Strasbourg|strasbourg|FR-67|7.750|48.567
FRTAB|Tarbes|tarbes|FR-65|0.067|43.233
FRTIN|Pantin|pantin|FR-93|2.400|48.900
FRTJX|Escautpont|escautpont|FR-59|3.567|50.417
FRTLN|Toulon|toulon|FR-83|5.933|43.117
FRTLS|Toulouse|toulouse|FR-31|1.450|43.600
FRTPO|Trilport|trilport|FR-77|2.933|48.950
FRTQJ|Saint-Saturnin-d'Apt|saint saturnin d apt|FR-84|5.367|43.917
FRTR9|Tregunc|tregunc|FR-29|-3.850|47.850
FRTT4|Trebes|trebes|FR-11|2.433|43.217
FRTTF|Staffelfelden|staffelfelden|FR-68|7.250|47.817
FRTTR|Farges-les-Chalon|farges les chalon|FR-71|4.800|46.833
FRTUF|Tours|tours|FR-37|0.683|47.400
FRTVL|Thionville|thionville|FR-57|6.167|49.350
FRTWA|Ares|ares|FR-33|-1.133|44.767
FRTXM|Mulcent|mulcent|FR-78|1.650|48.883
FRTZZ|Ternay|ternay|FR-69|4.817|45.617
FRUBS|Saubusse|saubusse|FR-40|-1.183|43.650
FRUCL|Pleumeleuc|pleumeleuc|FR-35|-1.917|48.183
FRUCM|L'Eguille|l eguille|FR-17|-0.983|45.700
FRUDP|Camp-du-Castellet|camp du castellet|FR-83|5.750|43.250
FRUFF|Cuffies|cuffies|FR-02|3.317|49.400
FRUIP|Quimper|quimper|FR-29|-4.100|48.000
FRUJI|Saint-Gonnery|saint gonnery|FR-56|-2.817|48.117
FRUJJ|Saint-Satur|saint satur|FR-18|2.850|47.333
FRUJK|Monnieres|monnieres|FR-39|5.467|47.117
FRUJY|Pouilly|pouilly|FR-89|3.750|47.400
FRUNL|Cauneille|cauneille|FR-40|-1.067|43.533
FRUQJ|Saint-Seuri-de-Bourg|saint seuri de bourg|FR-33|-0.567|45.050
FRURO|Rouen|rouen|FR-76|1.100|49.450
FRUSJ|Mus|mus|FR-30|4.200|43.733
FRUTI|Ecutigny|ecutigny|FR-21|4.617|47.083
FRUUC|Bruch|bruch|FR-47|0.417|44.217
FRUUO|Boursault|boursault|FR-51|3.850|49.050
FRUVJ|Mauves|mauves|FR-07|4.833|45.033
FRUXE|Joigny|joigny|FR-89|3.400|47.983
FRUXL|Carlux|carlux|FR-24|1.350|44.883
FRV33|Villeneuve-de-Blaye|villeneuve de blaye|FR-33|-0.617|45.083
FRVAF|Valence|valence|FR-26|4.883|44.933
FRVAL|Valenciennes|valenciennes|FR-59|3.533|50.367
FRVAT|Vatimont|vatimont|FR-57|6.467|48.983
FRVC4|Villers-sous-Chatillon|villers sous chatillon|FR-51|3.800|49.100
FRVCS|Carnas|carnas|FR-30|3.983|43.833
FRVEO|Vernaison|vernaison|FR-69|4.817|45.650
FRVEY|Clairvaux-d'Aveyron|clairvaux d aveyron|FR-12|2.417|44.417
FRVFG|Romeny-sur-Marne|romeny sur marne|FR-02|3.333|48.983
FRVGE|Villegusien-le-Lac|villegusien le lac|FR-52|5.300|47.733
FRVH4|Crezancy-en-Sancerre|crezancy en sancerre|FR-18|2.750|47.300
FRVHY|Vichy|vichy|FR-03|3.433|46.133
FRVJE|Murviel|murviel|FR-34|3.133|43.433
FRVL4|Verin|verin|FR-42|4.750|45.450
FRVNE|Vannes|vannes|FR-56|-2.767|47.650
FRVO5|Les Villages Voveens|les villages voveens|FR-28|1.617|48.267
FRVQR|Veron|veron|FR-89|3.300|48.133
FRVRD|Verdun|verdun|FR-55|5.383|49.167
FRVRY|Vatry|vatry|FR-51|4.250|48.817
FRVSS|Villefranche-sur-Saone|villefranche sur saone|FR-69|4.717|45.983
FRVTL|Vittel|vittel|FR-88|5.950|48.200
FRVTM|Venteuil|venteuil|FR-51|3.833|49.083
FRVVL|Villeneuve-les-Avignon|villeneuve les avignon|FR-30|4.783|43.983
FRWBY|Bayon-sur-Gironde|bayon sur gironde|FR-33|-0.600|45.050
FRWIK|Roquecourbe|roquecourbe|FR-81|2.300|43.667
FRWLT|Les Eyzies|les eyzies|FR-24|1.017|44.933
FRWMN|Blienschwiller|blienschwiller|FR-67|7.417|48.333
FRWWS|Soussans|soussans|FR-33|-0.683|45.050
FRX28|Saint-Pierre-de-Manneville|saint pierre de manneville|FR-76|0.933|49.400
FRXAN|Anse|anse|FR-69|4.717|45.933
FRXCB|Corcelles-en-Beaujolais|corcelles en beaujolais|FR-69|4.717|46.150
FRXER|Port-Sainte-Marie|port sainte marie|FR-47|0.400|44.250
FRXGL|Saint-Gilles|saint gilles|FR-30|4.417|43.683
FRXIE|Saint-Maximin-la-Sainte-Baume|saint maximin la sainte baume|FR-83|5.867|43.450
FRXLG|Lignorelles|lignorelles|FR-89|3.717|47.850
FRXLZ|Civrac-de-Blaye|civrac de blaye|FR-33|-0.450|45.117
FRXRG|Muro|muro|FR-2A|8.917|42.550
FRXSW|Vonges|vonges|FR-21|5.400|47.300
FRXVF|Monestier|monestier|FR-24|0.317|44.767
FRXXD|Ravigny|ravigny|FR-53|-0.067|48.450
FRY78|Hardricourt|hardricourt|FR-78|1.900|49.000
FRYAA|Sermamagny|sermamagny|FR-90|6.833|47.700
FRYAN|Junay|junay|FR-89|3.950|47.883
FRYEN|Creney-pres-Troyes|creney pres troyes|FR-10|4.133|48.333
FRYFE|Sainte-Feyre|sainte feyre|FR-23|1.917|46.133
FRYGP|Rogny-les-Sept-Ecluses|rogny les sept ecluses|FR-89|2.883|47.733
FRYGU|Meyrargues|meyrargues|FR-13|5.533|43.633
FRYJK|Ponteilla|ponteilla|FR-66|2.817|42.633
FRYMC|Amancy|amancy|FR-74|6.333|46.067
FRYNE|La Seyne-sur-Mer|la seyne sur mer|FR-83|5.883|43.100
FRYSO|Fleurey-sur-Ouche|fleurey sur ouche|FR-21|4.850|47.317
FRYUJ|Pouillenay|pouillenay|FR-21|4.467|47.500
FRYUP|Monguilhem|monguilhem|FR-32|-0.183|43.850
FRYVG|Blagny-sur-Vingeanne|blagny sur vingeanne|FR-21|5.367|47.433
FRYXA|Chailly-sur-Armancon|chailly sur armancon|FR-21|4.483|47.267
FRZAN|Saint-Genis-de-Saintonge|saint genis de saintonge|FR-17|-0.583|45.483
FRZAO|Cahors|cahors|FR-46|1.433|44.450
FRZEV|Plozevet|plozevet|FR-29|-4.433|47.983
FRZFE|Lay-Saint-Christophe|lay saint christophe|FR-54|6.200|48.750
FRZGX|Quesnoy-sur-Deule|quesnoy sur deule|FR-59|3.000|50.717
FRZHA|Rochefort-du-Gard|rochefort du gard|FR-30|4.683|43.983
FRZLJ|Pouzilhac|pouzilhac|FR-30|4.583|44.050
FRZLL|Corcelles-les-Arts|corcelles les arts|FR-21|4.800|46.950
FRZMB|Caromb|caromb|FR-84|5.100|44.117
FRZMM|Cormeilles|cormeilles|FR-27|0.383|49.250
FRZMY|Cormeray|cormeray|FR-41|1.400|47.483
FRZNN|Corconne|corconne|FR-30|3.933|43.867
FRZOG|Ronchin|ronchin|FR-59|3.100|50.600
FRZPP|Denee|denee|FR-49|-0.600|47.383
FRZT7|Collorgues|collorgues|FR-30|4.283|44.000
FRZTW|Bram|bram|FR-11|2.117|43.250
FRZXC|Camplong-d'Aude|camplong d aude|FR-11|2.650|43.133
FRZXH|Pontlevoy|pontlevoy|FR-41|1.250|47.383
FRZXN|Monein|monein|FR-64|-0.583|43.317
FRZZU|Carnoules|carnoules|FR-83|6.183|43.300
GBABD|Aberdeen|aberdeen|GB-ABE|-2.100|57.133
GBABF|Aberdyfi|aberdyfi|GB-GWN|-4.033|52.550
GBABF/1|Aberdovey|aberdovey|GB-GWN|-4.033|52.550
GBABW|Barmouth|barmouth|GB-GWN|-4.050|52.717
GBABW/1|Abermaw|abermaw|GB-GWN|-4.050|52.717
GBAEE|Abergele|abergele|GB-CWY|-3.583|53.283
GBAEG|Aberbeeg|aberbeeg||-3.167|51.717
GBAGE|Bagstone|bagstone|GB-SGC|-2.450|51.583
GBAHH|Auchterhouse|auchterhouse|GB-ANS|-3.133|56.867
GBALL|Alloa|alloa|GB-CLK|-3.783|56.117
GBAMW|Amlwch|amlwch|GB-AGY|-4.350|53.417
GBANN|Annan|annan|GB-DGY|-3.267|54.983
GBARG|Arisaig|arisaig|GB-HLD|-5.850|56.900
GBARP|West Harptree|west harptree|GB-BAS|-2.617|51.300
GBASA|Saint-Anne's-on-Sea|saint anne s on sea|GB-LAN|-3.050|53.750
GBAYD|Aberdour|aberdour|GB-FIF|-3.283|56.050
GBAYW|Aberystwyth|aberystwyth|GB-CGN|-4.083|52.417
GBBBP|Bembridge|bembridge|GB-IOW|-1.083|50.683
GBBBX|Barnstone|barnstone|GB-NTT|-0.900|52.900
GBBDA|Birkdale|birkdale|GB-SFT|-3.033|53.633
GBBDT|Broadstairs|broadstairs|GB-KEN|1.417|51.367
GBBEL|Belfast|belfast|GB-BFS|-5.917|54.983
GBBFE|Brierfield|brierfield|GB-LAN|-2.233|53.817
GBBFO|Bodffordd|bodffordd|GB-AGY|-4.367|53.267
GBBHM|Birmingham|birmingham|GB-BIR|-1.917|52.467
GBBIF|Barrow in Furness|barrow in furness|GB-CMA|-3.233|54.117
GBBLU|Beaulieu|beaulieu|GB-HAM|-1.433|50.817
GBBLZ|Barlborough|barlborough|GB-DBY|-1.283|53.283
GBBMO|Burnmouth|burnmouth|GB-SCB|-2.067|55.833
GBBND|Barnstaple|barnstaple|GB-DEV|-4.067|51.083
GBBOH|Bournemouth|bournemouth|GB-DOR|-1.883|50.733
GBBPT|Burry Port|burry port|GB-CMN|-4.250|51.683
GBBRF|Bradford|bradford|GB-BRD|-1.750|53.783
GBBRJ|Brora|brora|GB-HLD|-3.850|58.017
GBBRK|Birkenhead|birkenhead|GB-WRL|-3.033|53.400
GBBSI|Bognor Regis|bognor regis|GB-WSX|-0.683|50.783
GBBSK|Bradley Stoke|bradley stoke|GB-SGC|-2.550|51.533
GBBTK|Bedstone|bedstone|GB-SHR|-2.933|52.367
GBBUO|Barrow On Soar|barrow on soar|GB-LEC|-1.133|52.750
GBBWM|Bray|bray|GB-WNM|-0.700|51.500
GBBXB|Bexhill|bexhill|GB-ESX|0.467|50.850
GBBXF|Bassingham|bassingham|GB-LIN|-0.633|53.117
GBCAP|Capel|capel|GB-SRY|-0.317|51.150
GBCBO|Cranborne|cranborne|GB-DOR|-1.917|50.917
GBCBT|Campbeltown|campbeltown|GB-AGB|-5.633|55.433
GBCBX|Baxenden|baxenden|GB-LAN|-2.350|53.733
GBCCH|Christchurch|christchurch|GB-DOR|-1.750|50.733
GBCDF|Cardiff|cardiff|GB-CRF|-3.200|51.500
GBCGT|Covent Garden|covent garden|GB-WSM|-8.000|51.500
GBCGY|Congresbury|congresbury|GB-NSM|-2.817|51.367
GBCLS|Clacton-on-Sea|clacton on sea|GB-ESS|1.150|51.800
GBCLY|Clydebank|clydebank|GB-WDU|-4.400|55.900
GBCMA|Cefn-Mawr|cefn mawr|GB-WRX|-3.067|52.967
GBCRN|Cromarty|cromarty|GB-HLD|-4.033|57.667
GBCRR|Cromer|cromer|GB-NFK|1.300|52.933
GBCST|Chichester|chichester|GB-WSX|-0.783|50.833
GBCU8|Curbar|curbar|GB-DBY|-1.633|53.267
GBCUJ|Cumbria|cumbria|GB-NYK|-3.250|54.500
GBCVE|Cove|cove|GB-SCB|-2.350|55.933
GBCVT|Coventry|coventry|GB-COV|-1.550|52.417
GBCWA|Conwy|conwy|GB-CWY|-3.833|53.283
GBCWA/1|Conway|conway|GB-CWY|-3.833|53.283
GBCWH|West Chiltington|west chiltington|GB-WSX|-0.450|50.933
GBCWN|Charlestown|charlestown|GB-FIF|-3.500|56.033
GBCYO|Clayton|clayton|GB-LAN|-2.183|53.483
GBCYY|Colwyn Bay|colwyn bay|GB-CWY|-3.733|53.300
GBCYY/1|Bae Colwyn|bae colwyn|GB-CWY|-3.733|53.300
GBDAG|Dagenham|dagenham|GB-BDG|0.167|51.550
GBDBR|Dunbar|dunbar|GB-ELN|-2.517|56.000
GBDER|Dereham|dereham|GB-NFK|0.933|52.683
GBDET|Denton|denton|GB-ESX|0.050|50.800
GBDFD|Dartford|dartford|GB-KEN|0.217|51.450
GBDHT|Dunston Heath|dunston heath|GB-STS|-2.133|52.750
GBDIW|Dingwall|dingwall|GB-HLD|-4.450|57.600
GBDRX|Drax|drax|GB-NYK|-0.983|53.733
GBDS2|Daresbury|daresbury|GB-HAL|-2.633|53.333
GBDUN|Dundee|dundee|GB-DND|-2.967|56.500
GBDYB|Dalgety Bay|dalgety bay|GB-FIF|-3.350|56.033
GBDYS|Dysart|dysart|GB-FIF|-3.117|56.133
GBEBO|Eastbourne|eastbourne|GB-ESX|0.283|50.767
GBEDI|Edinburgh|edinburgh|GB-EDH|-3.200|55.950
GBELI|Elie|elie|GB-FIF|-2.817|56.200
GBELO|Ellistown|ellistown|GB-LEC|-1.367|52.700
GBENB|Tenbury|tenbury|GB-WOR|-2.583|52.300
GBENH|Beenham|beenham|GB-WBK|-1.150|51.417
GBEON|Seaton|seaton|GB-DEV|-3.083|50.717
GBERI|Erith|erith|GB-BEX|0.183|51.483
GBESD|Willesden|willesden|GB-BEN|-0.233|51.533
GBESH|Shoreham-by-Sea|shoreham by sea|GB-WSX|-0.267|50.833
GBESO|Enstone|enstone|GB-OXF|-1.450|51.917
GBEXE|Exeter|exeter||-3.533|50.700
GBFEE|Fairlie|fairlie|GB-NAY|-4.850|55.750
GBFHA|Fernham|fernham|GB-OXF|-1.583|51.617
GBFIH|Fisherrow/Musselburgh|fisherrow musselburgh|GB-ELN|-3.067|55.933
GBFLH|Flotta|flotta|GB-ORK|-3.133|58.833
GBFLN|Flaxton|flaxton|GB-NYK|-0.950|54.033
GBFOL|Folkestone|folkestone|GB-KEN|1.150|51.083
GBFRI|Frinton-on-Sea|frinton on sea|GB-ESS|1.233|51.833
GBFRM|Formby|formby|GB-SFT|-3.050|53.550
GBFWM|Fort William|fort william|GB-HLD|-5.117|56.817
GBFXT|Felixstowe|felixstowe||1.317|51.950
GBGBN|Gisburn|gisburn|GB-LAN|-2.267|53.933
GBGBO|Boughton|boughton|GB-NTT|-1.000|53.200
GBGBY|Great Bentley|great bentley|GB-ESS|1.050|51.850
GBGIL|Gillingham|gillingham|GB-MDW|0.550|51.383
GBGIV|Govilon|govilon|GB-MON|-3.067|51.817
GBGL9|Poulton|poulton|GB-GLS|-1.850|51.700
GBGLC|Glenluce|glenluce|GB-DGY|-4.833|54.867
GBGLP|Golspie|golspie|GB-HLD|-3.967|57.983
GBGLW|Glasgow|glasgow|GB-GLG|-4.250|55.833
GBGRN|Granton|granton|GB-EDH|-3.217|55.967
GBGRT|Gretna|gretna|GB-DGY|-3.067|55.000
GBGSY|Grimsby|grimsby|GB-NEL|-0.500|53.533
GBHGW|Hightown|hightown|GB-SFT|-3.050|53.517
GBHKI|Halkirk|halkirk|GB-HLD|-3.500|58.517
GBHLN|Helensburgh|helensburgh|GB-AGB|-4.733|56.000
GBHLU|Hunslet/Leeds|hunslet leeds|GB-LDS|-1.533|53.783
GBHMA|Helmsdale|helmsdale|GB-HLD|-3.650|58.117
GBHOJ|Howdon|howdon|GB-STY|-1.467|54.983
GBHPE|Hope|hope|GB-FLN|-3.033|53.117
GBHSE|Hessle/Hull|hessle hull|GB-KHL|-0.433|53.717
GBHTH|Hythe|hythe|GB-KEN|1.083|51.067
GBHXL|Goxhill|goxhill|GB-ERY|-0.200|53.883
GBINV|Inverness|inverness|GB-HLD|-4.217|57.483
GBIVK|Inverkip|inverkip|GB-IVC|-4.867|55.900
GBJTB|Johnstonebridge|johnstonebridge|GB-DGY|-3.417|55.200
GBKHA|Thakeham|thakeham|GB-WSX|-0.417|50.933
GBKLN|King's Lynn|king s lynn|GB-NFK|0.383|52.750
GBKMI|Kemsing|kemsing|GB-KEN|0.217|51.300
GBKML|Kirkmichael|kirkmichael|GB-SAY|-4.617|55.333
GBKWH|Hatston|hatston|GB-ORK|-2.967|59.000
GBKWL|Kirkwall|kirkwall|GB-ORK|-2.950|58.983
GBKWO|Kegworth|kegworth|GB-LEC|-1.283|52.833
GBLBA|Leeds|leeds|GB-LDS|-1.583|53.800
GBLCA|Lochawe|lochawe|GB-AGB|-5.050|56.400
GBLDS|Saint Leonards-on-Sea|saint leonards on sea|GB-ESX|0.567|50.850
GBLEQ|Land's End|land s end|GB-CON|-5.717|50.067
GBLER|Lerwick|lerwick|GB-ZET|-1.150|60.150
GBLGP|London Gateway Port|london gateway port|GB-ESS|0.483|51.500
GBLGX|London Gateway Park|london gateway park|GB-ESS|0.467|51.500
GBLIV|Liverpool|liverpool|GB-LIV|-3.000|53.417
GBLKB|Lockerbie|lockerbie|GB-DGY|-3.350|55.117
GBLL3|Lullington|lullington|GB-DBY|-1.617|52.700
GBLLF|Llanfrynach|llanfrynach|GB-POW|-3.333|51.917
GBLOE|Looe|looe|GB-CON|-4.450|50.350
GBLSH|Langstone|langstone|GB-HAM|-0.983|50.833
GBLSS|Lossiemouth|lossiemouth|GB-MRY|-3.283|57.700
GBLSY|Laisterdyke|laisterdyke|GB-BRD|-1.717|53.800
GBLTP|London Thamesport|london thamesport|GB-KEN|0.600|51.433
GBLUG|Lugton|lugton|GB-EAY|-4.533|55.750
GBLUX|Luxulyan|luxulyan|GB-CON|-4.750|50.383
GBM89|Miserden|miserden|GB-GLS|-2.100|51.783
GBMAW|Marchwood|marchwood|GB-HAM|-1.433|50.883
GBMDE|Bramdean|bramdean|GB-HAM|-1.117|51.033
GBMDL|Middleham|middleham|GB-NYK|-1.800|54.283
GBMDY|Madeley|madeley|GB-STS|-2.333|53.000
GBMHD|Minehead|minehead|GB-SOM|-3.467|51.200
GBMHI|Mamhilad|mamhilad|GB-MON|-3.000|51.717
GBMHJ|Meppershall|meppershall|GB-CBF|-0.333|52.000
GBMID|Middlesbrough|middlesbrough|GB-RCC|-1.150|54.567
GBMMY|Montgomery Trefaldwyn|montgomery trefaldwyn||-3.167|52.583
GBMNC|Manchester|manchester|GB-MAN|-2.217|53.500
GBMNO|Monkton|monkton|GB-SAY|-4.600|55.517
GBMSO|Marlesford|marlesford|GB-SFK|1.400|52.167
GBMXO|Moore|moore|GB-HAL|-2.650|53.350
GBMYW|Maesycwmmer|maesycwmmer|GB-CAY|-3.233|51.633
GBNAI|Nairn|nairn|GB-HLD|-3.883|57.583
GBNBI|Nethy Bridge|nethy bridge|GB-HLD|-3.633|57.267
GBNBW|North Berwick|north berwick|GB-ELN|-2.717|56.067
GBNCL|Newcastle upon Tyne|newcastle upon tyne|GB-NET|-1.600|54.967
GBNCP|New Chapel|new chapel|GB-SRY|-0.050|51.167
GBNEA|Neath|neath|GB-NTL|-3.800|51.650
GBNGG|Nigg|nigg|GB-HLD|-4.000|57.717
GBNLE|Thornley|thornley|GB-DUR|-1.433|54.750
GBNOQ|North Queensferry|north queensferry|GB-FIF|-3.400|56.017
GBNSS|Thorpeness|thorpeness||1.617|52.167
GBNWF|Newhaven/Edinburgh|newhaven edinburgh|GB-EDH|-3.183|55.983
GBOBA|Oban|oban|GB-AGB|-5.467|56.417
GBOSO|Woolaston|woolaston|GB-GLS|-2.600|51.700
GBPER|Perth|perth|GB-PKN|-3.433|56.400
GBPIK|Prestwick|prestwick|GB-SAY|-4.617|55.483
GBPKR|Pickering|pickering|GB-NYK|-0.783|54.250
GBPLO|Plockton|plockton|GB-HLD|-5.650|57.333
GBPLY|Plymouth|plymouth||-4.117|50.400
GBPNA|Patna|patna|GB-EAY|-4.500|55.367
GBPNH|Penarth|penarth|GB-VGL|-3.167|51.433
GBPOC|Port Clarence|port clarence|GB-STT|-1.233|54.583
GBPPW|Papa Westray|papa westray|GB-ORK|-2.883|59.333
GBPQT|Bishopsteignton|bishopsteignton|GB-DEV|-3.533|50.550
GBPRE|Preston|preston|GB-LAN|-2.717|53.750
GBPTC|Pettycur|pettycur|GB-FIF|-3.183|56.067
GBPTH|Portishead|portishead|GB-NSM|-2.767|51.483
GBPWL|Pwllheli|pwllheli|GB-GWN|-4.417|52.883
GBQGT|Wallesbourne Hastings|wallesbourne hastings|GB-WAR|-1.583|52.183
GBQWR|Bishops Castle|bishops castle|GB-SHR|-3.000|52.500
GBRHS|Rhos-on-Sea|rhos on sea|GB-CWY|-3.750|53.300
GBRHU|Rhu|rhu|GB-AGB|-4.767|56.017
GBRIG|Tendring|tendring|GB-OXF|-1.100|51.883
GBRNG|Rustington|rustington|GB-WSX|-0.517|50.817
GBRSL|Thundersley|thundersley|GB-ESS|0.583|51.550
GBRTO|Rettendon|rettendon|GB-ESS|0.550|51.650
GBRWS|Wetheringsett|wetheringsett|GB-SFK|1.117|52.250
GBSAA|Southend-on-Sea|southend on sea|GB-ESS|0.700|51.533
GBSAD|Sandford|sandford|GB-DEV|-3.667|50.817
GBSAU|Saundersfoot|saundersfoot|GB-PEM|-4.717|51.700
GBSBI|Stowbridge|stowbridge|GB-NFK|0.367|52.633
GBSCP|Scunthorpe|scunthorpe|GB-NLN|-0.650|53.583
GBSDT|Bradstone|bradstone|GB-DEV|-4.267|50.567
GBSDW|Sandwich|sandwich|GB-KEN|1.350|51.267
GBSEY|Semley|semley|GB-WIL|-2.150|51.033
GBSF5|Scarcliffe|scarcliffe|GB-DBY|-1.433|53.350
GBSFR|Seaford|seaford|GB-ESX|0.100|50.767
GBSGC|Badminton|badminton|GB-SGC|-2.283|51.533
GBSGM|Sheringham|sheringham|GB-NFK|1.200|52.933
GBSHK|Southwick|southwick|GB-WSX|-0.233|50.833
GBSHN|Shandon|shandon|GB-AGB|-4.800|56.050
GBSKE|Skegness|skegness|GB-LIN|0.333|53.150
GBSLB|Selby|selby|GB-NYK|-1.067|53.783
GBSLC|Saltcoats|saltcoats|GB-NAY|-4.800|55.617
GBSMA|Saint Marys Bay|saint marys bay|GB-KEN|0.967|51.017
GBSMP|Saint Sampson|saint sampson|GB-CON|-4.650|50.367
GBSMP/1|Golant|golant|GB-CON|-4.650|50.367
GBSNW|St Andrews|st andrews|GB-FIF|-2.783|56.333
GBSOQ|South Queensferry|south queensferry|GB-EDH|-3.400|55.983
GBSOU|Southampton|southampton||-1.400|50.900
GBSPT|Sompting|sompting|GB-WSX|-0.350|50.817
GBSRT|Southport|southport|GB-SFT|-3.000|53.650
GBST2|Stechford|stechford|GB-BIR|-1.800|52.483
GBSTO|Stornoway|stornoway|GB-ELS|-6.367|58.217
GBSTQ|Saint Quivox|saint quivox|GB-SAY|-4.567|55.483
GBSTT|Stockton-on-Tees|stockton on tees|GB-STT|-1.317|54.567
GBSVN|Stonehaven|stonehaven|GB-ABD|-2.217|56.967
GBSWA|Swansea|swansea|GB-SWA|-3.967|51.633
GBSWE|Swanage|swanage|GB-DOR|-1.967|50.617
GBSYR|Stourton/Leeds|stourton leeds|GB-LDS|-1.533|53.783
GBSYY|Steynton|steynton|GB-PEM|-5.017|51.717
GBTAD|Taddiport|taddiport|GB-DEV|-4.150|50.933
GBTBY|Torbay/Paignton|torbay paignton|GB-TOB|-3.567|50.450
GBTEN|Tenby|tenby|GB-PEM|-4.717|51.667
GBTEN/1|Dinbych-y-pysgod|dinbych y pysgod|GB-PEM|-4.717|51.667
GBTEZ|Talbot Green|talbot green|GB-RCT|-3.783|53.200
GBTFO|Tilford|tilford|GB-SRY|-0.750|51.183
GBTHR|Thurso|thurso|GB-HLD|-3.517|58.583
GBTPB|Thorpe Bay|thorpe bay|GB-ESS|0.750|51.883
GBTPO|Torpoint|torpoint|GB-CON|-4.217|50.383
GBTRL|Thornhill|thornhill|GB-DBY|-1.700|53.350
GBTRN|Troon|troon|GB-SAY|-4.650|55.550
GBTSE|Tunstead|tunstead|GB-NFK|1.417|52.733
GBTTT|Tottenham|tottenham|GB-HRY|-0.067|51.600
GBTVD|Tividale|tividale|GB-DUD|-2.067|52.517
GBTWL|Tingwall|tingwall|GB-ZET|-1.217|60.167
GBUFY|Upper Froyle|upper froyle|GB-HAM|-0.917|51.183
GBUPH|Upholland|upholland|GB-LAN|-2.717|53.533
GBUPI|Uppingham|uppingham|GB-RUT|-0.717|52.583
GBUPL|Upper Poppleton|upper poppleton|GB-YOR|-1.150|53.983
GBWAX|West Auckland|west auckland|GB-DUR|-1.733|54.633
GBWCB|Whitcombe|whitcombe|GB-DOR|-2.400|50.683
GBWCO|Westcott|westcott|GB-SRY|-0.350|51.217
GBWHE|Whitehead|whitehead|GB-CKF|-5.700|54.750
GBWIC|Wick Caithness|wick caithness|GB-HLD|-3.083|58.433
GBWJH|Blewbury|blewbury|GB-OXF|-1.233|51.550
GBWKM|Wickham|wickham|GB-HAM|-1.183|50.900
GBWML|West Malling|west malling|GB-KEN|0.400|51.283
GBWND|Warndon|warndon|GB-WOR|-2.167|52.200
GBWNZ|Walton-on-the-Naze|walton on the naze|GB-ESS|1.267|51.867
GBWOT|Worthing|worthing|GB-WSX|-0.383|50.817
GBWRE|Wardle|wardle|GB-RCH|-2.583|53.117
GBWRH|Wareham|wareham|GB-DOR|-2.117|50.683
GBWSM|Weston-Super-Mare|weston super mare|GB-NSM|-2.967|51.350
GBWSP|Weston Point|weston point|GB-HAL|-2.750|53.317
GBWXW|Westgate|westgate|GB-DUR|-2.133|54.733
GBWYS|Westbury on Severn|westbury on severn|GB-GLS|-2.417|51.817
GBYNT|Whitney|whitney|GB-HEF|-3.083|52.117
GBZOY|Westonzoyland|westonzoyland|GB-SOM|-2.917|51.100
GHTEM|Tema|tema||0.017|5.617
GRAGA|Agria|agria||23.000|39.333
GRAGT|Agio Theodoroi|agio theodoroi||23.117|37.917
GRAOK|Karpathos|karpathos||27.233|35.500
GRASS|Aspropirgos|aspropirgos|GR-A1|23.583|38.067
GRAXD|Alexandroupolis|alexandroupolis||25.867|40.850
GRCFU|Kerkira|kerkira|GR-22|19.917|39.617
GRCFU/1|Corfu|corfu|GR-22|19.917|39.617
GRCHQ|Chania|chania||24.017|35.517
GRGPA|Patras|patras||21.717|38.233
GRHER|Iraklion|iraklion|GR-91|25.167|35.333
GRHER/1|Heraklion|heraklion|GR-91|25.167|35.333
GRJKH|Chios|chios||26.133|38.367
GRJMK|Mykonos|mykonos|GR-82|25.333|37.450
GRJNX|Naxos|naxos||25.383|37.100
GRJSH|Siteia|siteia||26.117|35.200
GRJSI|Skiathos|skiathos||23.483|39.167
GRJTR|Thira|thira||25.433|36.417
GRKAH|Kato Achaia|kato achaia||21.550|38.150
GRKGS|Kos|kos||27.250|36.867
GRKLX|Kalamata|kalamata||22.117|37.033
GRKSJ|Kassos|kassos||26.917|35.417
GRKVA|Kavala|kavala|GR-55|24.400|40.933
GRLRS|Leros|leros||26.800|37.183
GRMJT|Mytilene|mytilene||26.550|39.100
GRNAF|Nafplion|nafplion|GR-11|22.800|37.567
GRPAS|Paros|paros||25.150|37.083
GRPIR|Piraeus|piraeus||23.650|37.933
GRPRO|Proti|proti|GR-62|24.000|40.950
GRRIZ|Rizes|rizes|GR-A1|22.950|36.233
GRSFN|Souflion|souflion||26.317|41.200
GRSKD|Skafidia|skafidia||21.333|37.700
GRSKG|Thessaloniki|thessaloniki||22.950|40.633
GRSKU|Skiros|skiros||24.567|38.900
GRTVR|Tavros|tavros|GR-A1|23.683|37.967
GRVOL|Volos|volos||22.950|39.367
GRXKB|Xirokambion|xirokambion|GR-16|22.450|36.967
GRZTH|Zakynthos|zakynthos|GR-21|20.900|37.783
HKHKG|Hong Kong|hong kong||114.200|22.267
HKKTZ|Kwun Tong|kwun tong||114.217|22.317
HKKWN|Kowloon|kowloon||114.167|22.300
HKTKT|Tai Kok Tsui|tai kok tsui||114.167|22.317
HUADY|Adony|adony|HU-FE|18.867|47.117
HUAFU|Almasfuzito|almasfuzito|HU-KE|18.267|47.700
HUAKT|Andornaktalya|andornaktalya||20.417|47.833
HUALS|Alsoors|alsoors||17.983|46.983
HUBDA|Berhida|berhida|HU-VE|18.133|48.167
HUBGO|Bagod|bagod|HU-ZA|16.733|46.867
HUBRS|Badacsonyors|badacsonyors|HU-VE|17.533|46.800
HUBUD|Budapest|budapest|HU-BU|19.083|47.500
HUBZE|Berzence|berzence||17.150|46.200
HUBZO|Balatonszarszo|balatonszarszo|HU-SO|17.833|46.833
HUCGE|Csenger|csenger||22.683|47.833
HUCMR|Csomor|csomor|HU-PE|19.233|47.550
HUDPA|Dunapataj|dunapataj|HU-BK|18.983|46.617
HUDUU|Dunaujvaros|dunaujvaros|HU-FE|18.933|46.967
HUDVE|Dunavecse|dunavecse|HU-BK|18.967|46.917
HUERD|Erdobenye|erdobenye|HU-BZ|21.367|48.267
HUFNY|Felsonyek|felsonyek||18.283|46.783
HUGOA|Goganfa|goganfa|HU-VE|17.183|47.017
HUGYO|Gyor|gyor|HU-GS|17.633|47.683
HUHEV|Heves|heves|HU-HE|20.283|47.600
HUHYF|Hegyfalu|hegyfalu|HU-VA|16.883|47.350
HUJKZ|Jaszarokszallas|jaszarokszallas||19.967|47.633
HUKAR|Karcag|karcag|HU-JN|20.917|47.300
HUKCO|Kalocsa|kalocsa|HU-BK|19.000|46.517
HUKIA|Kisvarda|kisvarda|HU-SZ|22.067|48.217
HUKKU|Kekkut|kekkut|HU-VE|17.567|46.850
HUKOM|Komarom|komarom||18.117|47.733
HUKOR|Kormend|kormend|HU-VA|16.600|47.017
HULAB|Labatlan|labatlan||18.517|47.750
HULMY|Lagymanyos|lagymanyos||19.050|47.467
HUNSZ|Neszmely|neszmely||18.350|47.717
HUORO|Oroszlany|oroszlany|HU-KE|18.317|47.483
HUPAL|Palmonostora|palmonostora|HU-BK|19.933|46.633
HUPSU|Pusztaszabolcs|pusztaszabolcs|HU-FE|18.767|47.133
HURSP|Sarospatak|sarospatak||21.567|48.317
HUSGY|Szabadegyhaza|szabadegyhaza||18.700|47.083
HUSMI|Sarszentmihaly|sarszentmihaly|HU-FE|18.333|47.150
HUSNA|Szentlorinckata|szentlorinckata|HU-PE|19.750|47.517
HUSZM|Szigetszentmiklos|szigetszentmiklos|HU-PE|19.050|47.350
HUTHT|Tahitotfalu|tahitotfalu|HU-PE|19.100|47.750
HUTOJ|Tokaj|tokaj|HU-SZ|21.417|48.117
HUVGY|Veresegyhaz|veresegyhaz|HU-PE|19.283|47.650
HUVSY|Vasarosnameny|vasarosnameny|HU-SZ|22.300|48.117
HUZTK|Zlate Klasy|zlate klasy||17.417|48.117
HUZZB|Mez?zombor|mez zombor|HU-BZ|21.267|48.150
IDANR|Anyer Kidul|anyer kidul|ID-JB|105.883|-6.067
IDBPN|Balikpapan|balikpapan|ID-KI|116.833|-1.283
IDBTW|Batulicin|batulicin|ID-KS|115.983|-3.450
IDCBN|Cirebon|cirebon||108.567|-6.733
IDCBN/1|Tjeribon|tjeribon||108.567|-6.733
IDCTO|New Priok Port|new priok port|ID-JK|106.917|-6.083
IDCXP|Cilacap|cilacap|ID-JT|109.000|-7.733
IDCXP/1|Tjilatjap|tjilatjap|ID-JT|109.000|-7.733
IDDOB|Dobo|dobo|ID-MA|134.217|-5.750
IDINA|Inanwatan|inanwatan|ID-PB|132.167|-2.133
IDJIP|Jogja Inland Port|jogja inland port|ID-YO|110.383|-7.900
IDJKT|Jakarta|jakarta||106.883|-6.100
IDJOG|Yogyakarta|yogyakarta|ID-YO|110.367|-7.800
IDKOJ|Koja|koja|ID-JB|106.383|-6.300
IDLSW|Lhokseumawe|lhokseumawe|ID-AC|97.133|5.167
IDPDG|Padang|padang|ID-SB|100.350|-0.950
IDSRG|Semarang|semarang|ID-JT|110.483|-6.967
IDSUB|Surabaya|surabaya|ID-JI|112.750|-7.233
IDTJB|Tanjungbalai|tanjungbalai|ID-KR|103.433|1.000
IDTJQ|Tanjung Pandan|tanjung pandan|ID-SS|107.650|-2.750
IDTNJ|Tanjungpinang|tanjungpinang|ID-KR|104.450|0.917
IEATN|Annacotty|annacotty|IE-LK|-8.300|52.400
IEBAD|Ballindine|ballindine|IE-MO|-8.967|53.667
IEBBG|Balbriggan|balbriggan|IE-D|-6.183|53.617
IEBGY|Ballynacargy|ballynacargy||-7.533|53.567
IEBHT|Blanchardstown|blanchardstown||-6.367|53.383
IEBYT|Bantry|bantry|IE-CO|-9.450|51.683
IECFI|Castlefinn|castlefinn||-7.600|54.800
IECHE|Cahirciveen|cahirciveen||-10.217|51.950
IECRS|Carrick-on-Suir|carrick on suir|IE-TA|-7.400|52.333
IEDBG|Doonbeg|doonbeg|IE-CE|-9.517|52.733
IEDUB|Dublin|dublin||-6.250|53.350
IEFGY|Coolock|coolock|IE-D|-6.183|53.383
IEFIN|Fintona|fintona||-7.317|54.500
IEGOW|Gowran|gowran||-7.400|57.617
IEGRT|Gortahork|gortahork|IE-DL|-8.133|55.117
IEKIN|Kilronan|kilronan|IE-G|-9.667|53.117
IENAY|Newtonabbey|newtonabbey||-5.933|54.650
IERUS|Rushbrooke|rushbrooke||-8.317|51.850
IESNN|Shannon|shannon|IE-CE|-8.850|52.700
IEWAT|Waterford|waterford|IE-WD|-7.100|52.250
ILAS2|Mishor Adumim|mishor adumim|IL-M|35.317|31.783
ILBGV|Binyamina-Giv'at Ada|binyamina giv at ada||34.933|32.517
ILHFA|Haifa|haifa|IL-HA|34.983|32.800
ILKY7|Karmei Yosef|karmei yosef|IL-M|34.917|31.833
ILNAT|Netanya|netanya||34.867|32.333
ILOFR|Ofra|ofra||35.250|31.950
ILTLV|Tel Aviv-Yafo|tel aviv yafo|IL-TA|34.750|32.050
ILYVE|Yavne|yavne|IL-M|34.733|31.883
INAKV|Ankleshwar|ankleshwar|IN-GJ|73.000|21.600
INAMD|Ahmedabad|ahmedabad|IN-GJ|72.617|23.033
INATU|Attur|attur|IN-TN|79.950|12.733
INBAC|Bari|bari|IN-HR|77.033|29.117
INBDH|Bhadohi|bhadohi|IN-UP|82.567|25.417
INBDQ|Vadodara|vadodara|IN-GJ|73.200|22.300
INBHU|Bhavnagar|bhavnagar|IN-GJ|72.133|21.767
INBLR|Bangalore|bangalore|IN-KA|77.583|12.983
INBOM|Mumbai|mumbai|IN-MH|72.817|18.967
INBOM/1|ex Bombay|ex bombay|IN-MH|72.817|18.967
INBOM/2|Bombay|bombay|IN-MH|72.817|18.967
INBPT|Bangarapet|bangarapet|IN-KA|78.183|12.983
INBRU|Bharuch|bharuch|IN-GJ|72.967|21.700
INCCJ|Kozhikode|kozhikode|IN-KL|75.767|11.250
INCCJ/1|ex Calicut|ex calicut|IN-KL|75.767|11.250
INCCU|Kolkata|kolkata|IN-WB|88.350|22.567
INCCU/1|ex Calcutta|ex calcutta|IN-WB|88.350|22.567
INCCU/2|Calcutta|calcutta|IN-WB|88.350|22.567
INCOK|Cochin|cochin|IN-KL|76.233|9.967
INCSI|Chattrapati Shivaji International Apt|chattrapati shivaji international apt|IN-MH|72.867|19.083
INCST|Chinchwad Station|chinchwad station|IN-MH|73.783|18.633
INDIG|Dighi|dighi|IN-MH|72.967|18.250
INDIG/1|Pune|pune|IN-MH|72.967|18.250
INDMA|Dhamara|dhamara|IN-OR|86.900|20.800
INFLT|Falta|falta|IN-WB|88.100|22.283
INGIN|Gandhidham|gandhidham|IN-GJ|70.133|23.083
INGND|Greater Nodia|greater nodia|IN-UP|77.883|28.817
INGOP|Gorakhpur|gorakhpur|IN-UP|83.350|26.750
INGRR|Garden Reach|garden reach|IN-WB|88.300|22.517
INGWL|Gwalior|gwalior|IN-MP|78.167|26.217
INICD|New Delhi|new delhi|IN-DL|77.200|28.600
INIDR|Indore|indore|IN-MP|75.833|22.717
INISK|Nasik|nasik|IN-MH|73.800|19.983
INIXJ|Jammu|jammu|IN-JK|74.850|32.700
INIXM|Madurai|madurai|IN-TN|78.117|9.933
INIXR|Ranchi|ranchi|IN-BR|85.333|23.350
INIXW|Jamshedpur|jamshedpur|IN-JH|86.183|22.800
INIXY|Kandla|kandla|IN-GJ|70.217|23.033
INJDG|Jodhpur|jodhpur|IN-GJ|70.033|21.883
INJDH|Jodhpur|jodhpur|IN-RJ|73.033|26.250
INJUX|Basni|basni|IN-RJ|73.017|26.233
INKAR|Karur|karur|IN-TN|78.083|10.950
INKAT|Kattupalli|kattupalli|IN-TN|80.350|13.300
INKBC|Kril ICD|kril icd|IN-GJ|72.700|21.183
INKHO|Khodiyar|khodiyar|IN-GJ|72.933|23.050
INKTK|Toranagallu|toranagallu|IN-KA|76.683|15.200
INKTP|Kattupalli Port|kattupalli port|IN-TN|80.383|13.300
INLKH|Loni Kalbhor|loni kalbhor|IN-MH|74.033|18.450
INMAA|Chennai|chennai|IN-TN|80.283|13.083
INMAA/1|ex Madras|ex madras|IN-TN|80.283|13.083
INMAA/2|Madras|madras|IN-TN|80.283|13.083
INMAC|Machilipatnam|machilipatnam|IN-AP|81.133|16.183
INMAH|Mahe|mahe|IN-PY|75.533|11.700
INMOR|Moradabad|moradabad|IN-UP|78.783|28.833
INMRG|Madgaon|madgaon|IN-GA|73.950|15.300
INMRM|Marmugao|marmugao|IN-GA|73.783|15.400
INMRM/1|Marmagao|marmagao|IN-GA|73.783|15.400
INMUG|Munger|munger|IN-BR|86.467|25.383
INMUN|Mundra|mundra||69.700|22.733
INNSA|Nhava Sheva|nhava sheva||72.953|18.947
INORS|Orissa|orissa||84.267|20.233
INPAV|Pipavav|pipavav|IN-GJ|71.550|20.967
INPAV/1|Victor|victor|IN-GJ|71.550|20.967
INPNY|Pondicherry|pondicherry|IN-PY|79.817|11.917
INPRT|Paradip Garh|paradip garh|IN-OR|86.617|20.317
INRAJ|Rajkot|rajkot|IN-GJ|70.783|22.283
INRPR|Raipur|raipur|IN-CT|81.633|21.233
INSAM|Samalkot|samalkot|IN-AP|82.183|17.050
INSIK|Sika|sika|IN-GJ|69.833|22.433
INSTV|Surat|surat|IN-GJ|72.833|21.167
INSWA|Sahnewal|sahnewal|IN-PB|75.950|30.850
INTDE|Tudiyalur|tudiyalur|IN-TN|76.950|11.083
INTHN|Thane|thane|IN-MH|72.967|19.200
INTKD|Tughlakabad|tughlakabad|IN-DL|77.267|28.500
INTRL|Tiruvallur|tiruvallur|IN-TN|79.917|13.150
INTRV|Thiruvananthapuram|thiruvananthapuram|IN-KL|76.917|8.483
INTRV/1|ex Trivandrum|ex trivandrum|IN-KL|76.917|8.483
INURA|Uran|uran|IN-MH|72.933|18.883
INVNS|Varanasi|varanasi|IN-UP|83.000|25.333
INVTZ|Visakhapatnam|visakhapatnam|IN-AP|83.300|17.700
ITAAS|Marina di Davoli|marina di davoli|IT-CZ|16.550|38.667
ITACS|Acquasparta|acquasparta|IT-TR|12.550|42.683
ITACT|Aci Trezza|aci trezza|IT-CT|15.167|37.567
ITAHO|Alghero|alghero|IT-SS|8.317|40.550
ITANE|Marone|marone||10.100|45.733
ITAOA|Paola|paola||16.033|39.350
ITAOI|Ancona|ancona|IT-AN|13.500|43.633
ITARV|Carvico|carvico||9.467|45.700
ITATI|Castiglioncello|castiglioncello|IT-LI|10.400|43.400
ITBCB|Bagnara Calabra|bagnara calabra|IT-RC|15.800|38.283
ITBCE|Bisceglie|bisceglie|IT-BT|16.500|41.233
ITBLA|Bellaria|bellaria|IT-RN|12.467|44.150
ITBLQ|Bologna|bologna|IT-BO|11.350|44.500
ITBOA|Bosa|bosa|IT-OR|8.500|40.300
ITBRI|Bari|bari|IT-BA|16.850|41.133
ITBSU|Busalla|busalla|IT-GE|8.950|44.567
ITBVG|Bentivoglio|bentivoglio||11.417|44.633
ITBVM|Bova Marina|bova marina|IT-RC|15.917|37.933
ITBZA|Barzana|barzana||9.567|45.733
ITCAG|Cagliari|cagliari|IT-CA|9.117|39.217
ITCAR|Casalmoro|casalmoro||10.400|45.250
ITCDM|Crocetta del Montello|crocetta del montello||12.017|45.833
ITCFU|Cefalu|cefalu||14.017|38.033
ITCHU|Chiuro|chiuro||9.983|46.167
ITCHX|Chiavari|chiavari|IT-GE|9.317|44.317
ITCNF|Cavaria con Premezzo|cavaria con premezzo||8.783|45.683
ITCNT|Cesenatico|cesenatico||12.417|44.200
ITCNW|Cusano Milanino|cusano milanino||9.183|45.550
ITCOQ|Capo d'Orlando|capo d orlando||14.750|38.167
ITCOZ|Ciano d'Enza|ciano d enza||10.417|44.600
ITCPM|Cupra Marittima|cupra marittima|IT-AP|13.850|43.017
ITCPN|Copanello|copanello|IT-CZ|16.550|38.767
ITCRT|Cariati|cariati||16.950|39.500
ITCTL|Castelguelfo|castelguelfo||10.183|44.833
ITDIA|Diamante|diamante||15.817|39.683
ITDNO|Duino|duino||13.583|45.767
ITECA|Alte Ceccato|alte ceccato||11.433|45.483
ITELA|Casole d'Elsa|casole d elsa|IT-SI|11.033|43.333
ITESP|Spirano|spirano|IT-BG|9.667|45.583
ITESS|Cressa|cressa||8.500|45.650
ITFCO|Fiumicino Apt/Roma|fiumicino apt roma|IT-RM|12.233|41.767
ITFGR|Fonteblanda|fonteblanda|IT-GR|11.167|42.717
ITFNL|Finale Ligure|finale ligure|IT-SV|8.333|44.167
ITGLJ|Camogli|camogli|IT-GE|9.150|44.350
ITGMA|Gabicce Mare|gabicce mare||12.767|43.967
ITGOA|Genova|genova|IT-GE|8.950|44.417
ITGOA/1|Genoa|genoa|IT-GE|8.950|44.417
ITGSV|Rosignano Solvay|rosignano solvay|IT-LI|10.433|43.383
ITGVZ|Giovinazzo|giovinazzo||16.667|41.183
ITGZS|Anguillara Sabazia|anguillara sabazia|IT-RM|12.267|42.083
ITIDF|Isola delle Femmine|isola delle femmine||13.250|38.200
ITISH|Ischia|ischia|IT-NA|13.950|40.733
ITISI|Cinisi|cinisi|IT-PA|13.100|38.150
ITJLO|Iesolo|iesolo|IT-VE|12.650|45.533
ITLAD|Ladispoli|ladispoli|IT-RM|12.083|41.933
ITLAW|Lavagna|lavagna|IT-GE|9.333|44.300
ITLOA|Loano|loano|IT-SV|8.250|44.133
ITMIL|Milan|milan||9.190|45.464
ITMIL/9|Milano|milano||9.190|45.464
ITMIM|Mili Marina|mili marina|IT-ME|15.517|38.117
ITMIS|Misano Adriatico|misano adriatico|IT-RN|12.700|43.967
ITMLS|Montalto di Castro|montalto di castro|IT-VT|11.617|42.350
ITMPS|Melito di Porto Salvo|melito di porto salvo|IT-RC|15.783|37.917
ITMRA|Marsala|marsala|IT-TP|12.433|37.800
ITMRM|Ciro Marina|ciro marina|IT-KR|17.133|39.367
ITMS5|Muscoline|muscoline|IT-BS|10.467|45.567
ITMTH|Meta|meta|IT-NA|14.400|40.650
ITMVO|Montebello Vicentino|montebello vicentino|IT-VI|11.383|45.450
ITNAP|Napoli|napoli|IT-NA|14.250|40.833
ITNAP/1|Naples|naples|IT-NA|14.250|40.833
ITNEV|Lavenone|lavenone|IT-BS|10.433|45.733
ITOAS|Orio Al Serio|orio al serio|IT-BG|9.683|45.667
ITOBT|Orbetello|orbetello||11.217|42.450
ITODB|Mola di Bari|mola di bari||17.083|41.067
ITOGA|Ostiglia|ostiglia||11.133|45.067
ITOLB|Olbia|olbia|IT-SS|9.517|40.917
ITONG|Montagnana|montagnana||11.467|45.233
ITPDN|Paradigna|paradigna||10.333|44.850
ITPED|Pedaso|pedaso||13.833|43.100
ITPEN|Pegognaga|pegognaga||10.850|45.000
ITPIM|Praia a Mare|praia a mare|IT-CS|15.783|39.900
ITPIZ|Pizzo|pizzo||16.167|38.733
ITPMA|Marghera|marghera|IT-VE|12.217|45.450
ITPMM|Palmi|palmi||15.850|38.350
ITPMO|Palermo|palermo|IT-PA|13.367|38.117
ITPMU|Piedimulera|piedimulera||8.267|46.017
ITPNC|Pescantina|pescantina||10.867|45.483
ITPPF|Porto Palo|porto palo|IT-CT|12.900|37.567
ITPRF|Porto Recanati|porto recanati||13.667|43.433
ITPRR|Piano di Sorrento|piano di sorrento|IT-NA|14.383|40.633
ITPSR|Pescara|pescara|IT-PE|14.233|42.467
ITPSZ|Portacomaro Stazione|portacomaro stazione||8.217|44.950
ITPVE|Portoscuso|portoscuso||8.383|39.200
ITPVE/1|Porto Vesme|porto vesme||8.383|39.200
ITRCE|Riccione|riccione|IT-RN|12.650|43.983
ITRDL|Ronchi dei Legionari|ronchi dei legionari|IT-GO|13.517|45.817
ITREC|Recco|recco|IT-GE|9.150|44.367
ITREG|Reggio di Calabria|reggio di calabria|IT-RC|15.650|38.100
ITRMI|Rimini|rimini|IT-RN|12.583|44.067
ITRNO|Ronago|ronago||8.983|45.833
ITROC|Roccella Ionica|roccella ionica||16.400|38.317
ITROM|Rome|rome|IT-RM|12.483|41.900
ITROM/1|Roma|roma|IT-RM|12.483|41.900
ITRPO|Rapallo|rapallo|IT-GE|9.233|44.350
ITRSI|Rastignano|rastignano||11.367|44.433
ITRSM|Monterosso al Mare|monterosso al mare|IT-SP|9.650|44.150
ITRSP|San Pietro In Campiano|san pietro in campiano|IT-RA|12.133|44.283
ITRTT|Marotta|marotta||13.133|43.767
ITSCK|Sciacca|sciacca||13.050|37.517
ITSDE|San Donato Milanese|san donato milanese||9.267|45.417
ITSEG|Senigallia|senigallia|IT-AN|13.217|43.717
ITSFC|Santo Stefano Ticino|santo stefano ticino||8.917|45.483
ITSGI|San Giuliano Milanese|san giuliano milanese|IT-MI|9.283|45.400
ITSIG|Porto San Giorgio|porto san giorgio||13.800|43.183
ITSLL|Scilla|scilla||15.717|38.250
ITSMA|Santa Marinella|santa marinella||11.850|42.033
ITSNH|Sant'Antonino|sant antonino||10.750|44.550
ITSNR|Terrasini|terrasini||13.083|38.150
ITSSF|Santo Stefano al Mare|santo stefano al mare|IT-IM|7.883|43.833
ITSVN|Savona|savona|IT-SV|8.500|44.283
ITSZO|Salzano|salzano||12.100|45.517
ITTCC|Trebisacce|trebisacce||16.533|39.867
ITTEA|Maratea|maratea||15.717|39.983
ITTPS|Trapani|trapani|IT-TP|12.483|38.017
ITTRS|Trieste|trieste||13.767|45.650
ITTRT|Trento|trento|IT-TN|11.117|46.067
ITTTO|Casalbellotto|casalbellotto|IT-CR|10.467|44.950
ITVAV|Villa Vicentina|villa vicentina|IT-UD|13.400|45.817
ITVCE|Venezia|venezia|IT-VE|12.333|45.433
ITVCE/1|Venice|venice|IT-VE|12.333|45.433
ITVDL|Vado Ligure|vado ligure|IT-SV|8.450|44.267
ITVDZ|Vigodarzere|vigodarzere||11.867|45.433
ITVSA|Villanova sull'Arda|villanova sull arda||10.000|45.017
ITVSR|Verderio Superiore|verderio superiore||9.433|45.667
ITVZB|Valenzano|valenzano|IT-BA|16.883|41.033
ITVZN|Vernazza|vernazza|IT-SP|9.683|44.133
ITZDB|Montereale Valcellina|montereale valcellina|IT-PN|12.667|46.167
ITZOK|Montopoli in Val d'Arno|montopoli in val d arno|IT-PI|10.750|43.667
ITZQM|Ponte a Elsa|ponte a elsa|IT-FI|10.900|43.683
ITZQP|Ponte nelle Alpi|ponte nelle alpi|IT-BL|12.283|46.183
ITZQQ|Polignano a Mare|polignano a mare|IT-BA|17.217|41.000
JPAOM|Omi|omi|JP-15|137.800|37.017
JPAPP|Koshi|koshi|JP-43|130.783|32.883
JPASU|Kasuya|kasuya|JP-40|130.483|33.617
JPAUI|Asakuchi|asakuchi|JP-33|133.583|34.517
JPAWR|Awara|awara|JP-30|136.250|36.217
JPAXZ|Zushi|zushi|JP-14|139.583|35.283
JPAZM|Azumino|azumino|JP-20|137.917|36.300
JPBKW|Shibukawa|shibukawa|JP-10|139.000|36.483
JPCHG|Chigasaki|chigasaki|JP-14|139.400|35.317
JPCYU|Chiryu|chiryu|JP-23|137.050|35.000
JPFUK|Fukuoka|fukuoka|JP-40|130.500|33.500
JPGOO|Gobo Wakayama|gobo wakayama|JP-30|135.150|33.883
JPHGN|Higashisonogi-Gun Cho|higashisonogi gun cho|JP-42|129.917|32.033
JPHKT|Hakata/Fukuoka|hakata fukuoka|JP-40|130.417|33.600
JPHOF|Hofu|hofu|JP-35|131.567|34.033
JPICO|Ichikikushikino|ichikikushikino|JP-46|130.267|31.717
JPIWD|Iwade|iwade|JP-30|135.317|34.250
JPJTS|Joetsu|joetsu|JP-15|138.233|37.150
JPKKJ|Kitakyushu|kitakyushu|JP-40|130.833|33.833
JPKKX|Kikaishima|kikaishima|JP-46|129.983|28.317
JPKSF|Kitsuki|kitsuki|JP-44|131.617|33.417
JPKTN|Kitakami|kitakami|JP-03|141.117|39.283
JPMJR|Mitajiri|mitajiri|JP-35|131.583|34.033
JPMMD|Minamidaito|minamidaito|JP-47|131.233|25.833
JPMMY|Miyakojima|miyakojima|JP-47|125.300|24.783
JPMOJ|Moji/Kitakyushu|moji kitakyushu|JP-40|130.967|33.900
JPNIK|Nikaho|nikaho|JP-05|140.083|39.383
JPNMC|Nakamichi|nakamichi|JP-19|138.583|35.583
JPNOJ|Onojo|onojo|JP-40|130.483|33.533
JPNTO|Nishitokyo|nishitokyo|JP-13|139.533|34.733
JPOMA|Aomi|aomi|JP-13|139.783|35.617
JPOMC|Omachi|omachi|JP-20|138.417|36.833
JPOPA|Oppama|oppama|JP-14|139.617|35.300
JPOSA|Osaka|osaka|JP-27|135.500|34.667
JPOSG|Ogi|ogi|JP-41|130.200|33.283
JPS7S|Suzu|suzu|JP-17|137.250|37.433
JPSBH|Shibetsu|shibetsu|JP-01|145.117|43.650
JPSPK|Sapporo|sapporo|JP-01|141.350|43.067
JPSXZ|Nakanoto|nakanoto|JP-17|136.900|36.983
JPSYD|Sanyo Onoda Yamaguchi|sanyo onoda yamaguchi|JP-35|131.183|34.083
JPTOA|Toyo|toyo|JP-38|133.083|33.917
JPTOC|Togane|togane|JP-12|140.367|35.567
JPTTK|Tsuzuki Ku|tsuzuki ku||139.567|35.533
JPTYA|Toyota|toyota|JP-23|137.167|35.083
JPTYO|Tokyo|tokyo|JP-13|139.750|35.683
JPUKB|Kobe|kobe|JP-28|135.167|34.683
JPUUN|Unnan|unnan|JP-32|132.900|35.283
JPWAM|Wakamatsu/Kitakyushu|wakamatsu kitakyushu|JP-40|130.817|33.883
JPXCA|Niikappu|niikappu|JP-01|142.317|42.367
JPYCH|Yachiyo|yachiyo|JP-12|140.100|35.733
JPYOK|Yokohama|yokohama|JP-14|139.650|35.450
JPYOS|Yokosuka|yokosuka|JP-14|139.667|35.283
JPYRO|Yoro|yoro|JP-21|136.550|35.300
JPYWT|Yawata/Kitakyushu|yawata kitakyushu|JP-40|130.800|33.850
JPZKA|Iizuka|iizuka|JP-40|130.683|33.650
KEMBA|Mombasa|mombasa||39.667|-4.067
KRBOR|Boryeong|boryeong|KR-44|126.500|36.317
KRBUK|Bupyong/Incheon|bupyong incheon|KR-28|129.133|37.500
KRCHA|Jeju|jeju|KR-49|126.517|33.500
KRCHF|Jinhae|jinhae|KR-48|128.650|35.133
KRCHI|Chonui/Yeongi-gun|chonui yeongi gun|KR-44|127.200|36.667
KRCHN|Chonju|chonju|KR-45|127.133|35.817
KRDBL|Daebul/Yeongam-gun|daebul yeongam gun|KR-46|126.433|34.750
KRGMP|Gimpo|gimpo|KR-41|126.683|37.617
KRHIN|Jinju|jinju|KR-48|128.083|35.167
KRHSN|Hwasun|hwasun|KR-49|126.333|33.233
KRINC|Incheon|incheon|KR-28|126.617|37.450
KRJYG|Jeungpyeung|jeungpyeung|KR-43|127.583|36.783
KRKAG|Gangneung|gangneung|KR-42|128.900|37.750
KRKAN|Gwangyang|gwangyang|KR-46|127.700|34.933
KRKPO|Pohang|pohang|KR-47|129.367|36.033
KRKUV|Gunsan|gunsan|KR-45|126.717|35.983
KRKWJ|Gwangju|gwangju|KR-29|126.900|35.150
KRMAN|Muan-gun|muan gun|KR-46|126.967|34.983
KRMAS|Masan|masan|KR-48|128.567|35.200
KRMOK|Mokpo|mokpo|KR-46|126.383|34.800
KRMUK|Mukho/Donghae|mukho donghae|KR-42|129.100|37.533
KROKK|Okgye/Gangneung|okgye gangneung|KR-42|129.033|37.600
KROSG|Osong|osong|KR-43|127.317|36.600
KRPTK|Pyeongtaek|pyeongtaek|KR-41|127.100|36.967
KRPUS|Busan|busan|KR-26|129.050|35.133
KRSAJ|Sint'anjin|sint anjin|KR-43|127.417|36.450
KRSEL|Seoul|seoul|KR-11|126.933|37.517
KRSSN|Sungnam|sungnam|KR-41|126.933|37.500
KRSSN/1|Seoul Ab|seoul ab|KR-41|126.933|37.500
KRSUK|Samcheok|samcheok|KR-42|129.183|37.433
KRSUO|Suwon|suwon|KR-41|127.233|37.250
KRSYS|Suncheon|suncheon|KR-46|127.483|34.950
KRTAE|Daegu|daegu|KR-27|128.583|35.867
KRTGH|Donghae|donghae|KR-42|129.117|37.483
KRUSN|Ulsan|ulsan|KR-31|129.317|35.533
KRWJU|Wonju|wonju|KR-42|127.933|37.333
KRYEC|Yecheon-gun|yecheon gun|KR-47|128.450|36.650
KRYNY|Yangyang-gun|yangyang gun|KR-42|128.617|38.067
KRYOS|Yeosu|yeosu|KR-46|127.717|34.750
KWSWK|Shuwaikh|shuwaikh||47.933|29.350
KZAAU|Aktau|aktau|KZ-47|51.150|43.650
KZAKX|Aqtobe|aqtobe|KZ-15|57.167|50.283
KZAKX/1|Aktyubinsk|aktyubinsk|KZ-15|57.167|50.283
KZALA|Almaty|almaty|KZ-75|76.950|43.250
KZBTN|Bautino|bautino||50.250|44.533
KZKGF|Karaganda|karaganda|KZ-35|73.167|49.833
KZKOV|Kokshetau|kokshetau||69.383|53.267
LKCMB|Colombo|colombo||79.850|6.950
LUMME|Mamer|mamer||6.017|49.633
LUWLG|Wormeldange|wormeldange|LU-L|6.400|49.600
MAPTM|Tanger Med|tanger med||-5.500|35.880
MX4TE|Tepetlixpac|tepetlixpac|MX-MEX|-98.817|19.033
MXAAO|Camargo|camargo|MX-CHH|-105.267|28.100
MXACA|Acapulco|acapulco|MX-GRO|-99.867|16.850
MXACM|Acolman|acolman|MX-MEX|-98.917|19.617
MXAPR|Agua Prieta|agua prieta|MX-SON|-109.567|31.300
MXAPX|Apaxco de Ocampo|apaxco de ocampo|MX-MEX|-99.167|19.983
MXARZ|Arizpe|arizpe|MX-SON|-110.167|30.333
MXATE|Atequiza|atequiza|MX-JAL|-103.133|20.400
MXATN|Amatitan|amatitan|MX-JAL|-103.717|20.833
MXATO|Atotonilco el Alto|atotonilco el alto|MX-JAL|-102.500|20.550
MXCAU|Cuautlancingo|cuautlancingo|MX-PUE|-98.267|19.083
MXCDD|Ciudad Madero|ciudad madero|MX-TAM|-97.833|22.267
MXCOA|Coatzacoalcos|coatzacoalcos|MX-VER|-94.400|18.133
MXCOS|Cosoleacaque|cosoleacaque|MX-VER|-94.617|18.000
MXCSG|Ciudad Sahagun|ciudad sahagun|MX-HID|-98.567|19.767
MXCTL|Cuautla|cuautla|MX-JAL|-104.400|20.200
MXCTX|Cotaxtla|cotaxtla|MX-VER|-96.383|18.833
MXCUL|Culiacan|culiacan|MX-SIN|-107.383|24.783
MXCZM|Cozumel|cozumel|MX-ROO|-86.933|20.517
MXDHD|Dolores Hidalgo|dolores hidalgo|MX-GUA|-100.917|21.150
MXEA2|Barretal|barretal|MX-TAM|-99.117|24.083
MXEPM|Empalme|empalme|MX-SON|-110.817|27.967
MXESE|Ensenada|ensenada|MX-BCN|-116.600|31.850
MXGRA|Granjas|granjas|MX-GUA|-101.750|21.183
MXGSV|Guasave|guasave|MX-SIN|-108.450|25.567
MXGUZ|Ciudad Guzman|ciudad guzman|MX-JAL|-103.450|19.700
MXGYM|Guaymas|guaymas|MX-SON|-110.883|27.917
MXJLP|Jaltepec|jaltepec|MX-MEX|-98.633|19.733
MXJMN|Jimenez|jimenez|MX-CHH|-105.400|28.333
MXLAP|La Paz|la paz|MX-BCS|-110.300|24.133
MXLTJ|La Troje|la troje|MX-AGU|-102.533|21.767
MXLTO|Loreto|loreto||-112.617|26.017
MXLZC|Lázaro Cárdenas|lazaro cardenas||-102.167|17.933
MXMEX|Ciudad de Mexico|ciudad de mexico|MX-CMX|-99.133|19.433
MXMHT|Magdalena/Hostotipaquillo|magdalena hostotipaquillo|MX-JAL|-103.950|20.917
MXMID|Merida|merida|MX-YUC|-89.617|20.967
MXMXL|Mexicali|mexicali|MX-BCN|-115.467|32.650
MXMZT|Mazatlan|mazatlan|MX-SIN|-106.400|23.400
MXNHY|Nezahualcoyotl|nezahualcoyotl|MX-MEX|-99.033|19.417
MXNLD|Nuevo Laredo|nuevo laredo|MX-TAM|-99.517|27.500
MXOBR|Obregon|obregon|MX-SLP|-101.267|22.250
MXOCO|Ocotlan|ocotlan|MX-JAL|-102.767|20.333
MXPBJ|Punta Baja|punta baja|MX-BCN|-115.817|29.967
MXPCM|Playa del Carmen|playa del carmen||-87.067|20.617
MXPNG|Puerto Angel|puerto angel|MX-OAX|-96.483|15.667
MXPTA|Puerta|puerta|MX-SIN|-106.333|23.367
MXPVR|Puerto Vallarta|puerto vallarta|MX-JAL|-105.217|20.600
MXRBG|Rabon Grande/Coatzacoalcos|rabon grande coatzacoalcos|MX-VER|-94.400|18.217
MXRBV|Ciudad Rio Bravo|ciudad rio bravo|MX-TAM|-98.083|25.967
MXREX|Reynosa|reynosa|MX-TAM|-98.283|26.083
MXSCX|Salina Cruz|salina cruz|MX-OAX|-95.183|16.167
MXSGX|San Miguel Xoxtla|san miguel xoxtla|MX-PUE|-98.300|19.183
MXSLP|San Luis Potosi|san luis potosi|MX-SLP|-100.983|22.150
MXSN2|Santa Ana|santa ana|MX-SON|-110.517|30.183
MXSTT|Santa Teresa|santa teresa|MX-NAY|-104.733|22.467
MXTAM|Tampico|tampico|MX-TAM|-97.867|22.250
MXTDR|Tlalpujahua de Rayon|tlalpujahua de rayon|MX-MIC|-100.167|19.800
MXTIJ|Tijuana|tijuana|MX-BCN|-117.017|32.533
MXTJT|Tlalpan|tlalpan||-99.167|19.283
MXTMP|Tamaulipas|tamaulipas|MX-SIN|-107.583|24.900
MXTPX|Santa Cruz Tepexpan|santa cruz tepexpan|MX-MEX|-99.700|19.567
MXTUL|Tula de Allende|tula de allende|MX-HID|-99.350|20.050
MXTXC|Tiaxcala|tiaxcala|MX-TLA|-98.250|19.383
MXTXH|Telixtlahuaca|telixtlahuaca|MX-OAX|-96.900|17.300
MXUPN|Uruapan del Progreso|uruapan del progreso|MX-MIC|-102.067|19.417
MXVER|Veracruz|veracruz|MX-VER|-96.083|19.200
MXXAL|Xalostoc|xalostoc|MX-MEX|-99.083|19.517
MXZCA|Cadereyta Jimenez|cadereyta jimenez|MX-NLE|-100.000|25.600
MXZIH|Ixtapa/Zihuatanejo|ixtapa zihuatanejo|MX-GRO|-101.650|17.667
MXZIP|Ixtapaluca|ixtapaluca|MX-MEX|-98.550|19.283
MXZKP|Zakapu|zakapu|MX-MIC|-101.800|19.800
MXZLO|Manzanillo|manzanillo|MX-COL|-104.300|19.050
MXZMM|Zamora|zamora|MX-MIC|-102.267|19.983
MXZRZ|Zaragoza|zaragoza|MX-PUE|-97.533|19.767
MYASQ|Teronoh|teronoh|MY-08|100.983|4.417
MYBTW|Batu Kawan|batu kawan|MY-07|100.417|5.250
MYKSL|Kuala Selangor|kuala selangor|MY-10|101.050|3.333
MYLAU|Pulau Indah|pulau indah|MY-10|101.317|2.933
MYLGK|Langkawi|langkawi|MY-02|99.800|6.367
MYPEN|Penang|penang|MY-07|100.317|5.417
MYPEN/1|Georgetown|georgetown|MY-07|100.317|5.417
MYPKG|Port Klang|port klang|MY-10|101.400|3.000
MYPKG/1|Pelabuhan Klang|pelabuhan klang|MY-10|101.400|3.000
MYRAI|Perai|perai||100.383|5.383
MYSEI|Senai|senai|MY-01|103.650|1.600
MYSGM|Segamat|segamat|MY-01|102.817|2.500
MYSUW|Sungai Way|sungai way|MY-10|101.617|3.083
MYTPP|Tanjung Pelepas|tanjung pelepas|MY-01|103.550|1.367
NGAPP|Apapa (Lagos)|apapa lagos||3.400|6.400
NLA2Z|Oud-Alblas|oud alblas|NL-ZH|4.700|51.850
NLAER|Almere|almere|NL-FL|5.217|52.367
NLALK|Alkmaar|alkmaar|NL-NH|4.750|52.633
NLALM|Almelo|almelo|NL-OV|6.667|52.350
NLAME|Amersfoort|amersfoort||5.383|52.150
NLAMS|Amsterdam|amsterdam||4.817|52.400
NLANC|Sint Pancras|sint pancras|NL-NH|4.783|52.667
NLAPN|Alphen aan den Rijn|alphen aan den rijn|NL-ZH|4.667|52.133
NLAWD|Albrandswaard|albrandswaard|NL-ZH|4.417|51.850
NLBGE|Baambrugge|baambrugge|NL-UT|4.983|52.250
NLBLE|Blerick|blerick|NL-LI|6.167|51.367
NLBNE|Bunde|bunde|NL-LI|5.733|50.883
NLBRD|Breda|breda|NL-NB|4.800|51.567
NLBRT|Britsum|britsum|NL-FR|5.783|53.250
NLBZM|Bergen op Zoom|bergen op zoom|NL-NB|4.300|51.500
NLBZO|Biezenmortel|biezenmortel||5.183|51.617
NLCRI|Creil|creil|NL-FL|5.667|52.767
NLDBR|Domburg|domburg|NL-ZE|3.500|51.567
NLDEL|Delden|delden|NL-OV|6.717|52.267
NLDHR|Den Helder|den helder||4.767|52.950
NLDMK|Demmerik|demmerik|NL-UT|4.933|52.200
NLDOR|Dordrecht|dordrecht||4.633|51.783
NLDUG|Dukenburg|dukenburg|NL-GE|5.800|51.817
NLDVT|Duivendrecht|duivendrecht|NL-NH|4.917|52.333
NLDWA|Dodewaard|dodewaard||5.650|51.917
NLEFE|Eefde|eefde|NL-GE|6.233|52.167
NLEIN|Eindhoven|eindhoven|NL-NB|5.467|51.450
NLGBG|Gramsbergen|gramsbergen|NL-OV|6.683|52.617
NLGDO|Groot Dochteren|groot dochteren|NL-GE|6.367|52.167
NLGE7|Meteren|meteren|NL-GE|5.283|51.867
NLGKN|Gaarkeuken|gaarkeuken|NL-GR|6.317|53.250
NLGLL|Geulle|geulle|NL-LI|5.733|50.917
NLHAG|The Hague|the hague|NL-ZH|4.300|52.083
NLHAG/9|Den Haag|den haag|NL-ZH|4.300|52.083
NLHAR|Harlingen|harlingen||5.433|53.183
NLHER|Herven|herven|NL-NB|5.317|51.700
NLHIA|Hendrik-Ido-Ambacht|hendrik ido ambacht|NL-ZH|4.633|51.850
NLHKO|Hekendorp|hekendorp|NL-ZH|4.817|52.017
NLHLM|Helmond|helmond||5.667|51.483
NLHLR|Haarlemmerliede|haarlemmerliede|NL-NH|4.683|52.383
NLHME|Holtheme|holtheme|NL-OV|6.700|52.617
NLHNZ|Hengstdijk|hengstdijk|NL-ZE|4.000|51.350
NLHSK|Harskamp|harskamp|NL-GE|5.750|52.133
NLHTB|'s-Hertogenbosch|s hertogenbosch|NL-NB|5.317|51.700
NLHTM|Hattem|hattem|NL-GE|6.067|52.467
NLHUK|Heukelum|heukelum|NL-GE|5.067|51.867
NLHUM|Heumen|heumen|NL-GE|5.850|51.767
NLHVH|Hoek van Holland|hoek van holland||4.117|51.967
NLHZK|Hazeldonk|hazeldonk|NL-NB|4.733|51.500
NLIJK|Krabbendijke|krabbendijke|NL-ZE|4.117|51.433
NLIJM|IJmuiden/Velsen|ijmuiden velsen||4.600|52.467
NLISM|IJsselmuiden|ijsselmuiden|NL-OV|5.917|52.567
NLKTV|Katerveer|katerveer|NL-OV|6.067|52.500
NLLNO|Loenersloot|loenersloot|NL-UT|5.000|52.233
NLMDG|Muiderberg|muiderberg|NL-NH|5.117|52.333
NLMDO|Melderslo|melderslo||6.083|51.467
NLMOE|Moerdijk|moerdijk||4.567|51.683
NLMOL|Molenhoek|molenhoek|NL-LI|5.867|51.767
NLNAM|Nieuw-Amsterdam|nieuw amsterdam|NL-DR|6.867|52.717
NLNBG|Nieuwerbrug|nieuwerbrug|NL-ZH|4.817|52.083
NLND5|Dreischor|dreischor|NL-ZE|3.983|51.683
NLNES|Nes|nes|NL-FR|5.850|53.050
NLNEV|Veen|veen|NL-GE|5.117|51.783
NLNRG|Norg|norg||6.450|53.050
NLNWJ|Noordwelle|noordwelle|NL-ZE|3.800|51.717
NLNZ8|Noordeloos|noordeloos|NL-ZH|4.950|51.900
NLODL|Odiliapeel|odiliapeel|NL-NB|5.700|51.650
NLODR|Ouderkerk aan de Amstel|ouderkerk aan de amstel|NL-NH|4.900|52.300
NLOGA|Oudega|oudega||5.550|53.000
NLOHM|Oosthem|oosthem|NL-FR|5.600|53.017
NLOHW|Oude Schouw|oude schouw|NL-FR|5.817|53.067
NLOHZ|Oosthuizen|oosthuizen|NL-NH|5.000|52.567
NLORJ|Oudenrijn|oudenrijn|NL-UT|5.067|52.083
NLOSI|Olst|olst|NL-OV|6.117|52.333
NLOSS|Oss|oss|NL-NB|5.533|51.767
NLOVG|Overberg|overberg|NL-UT|5.500|52.033
NLOZU|Oud-Zuilen|oud zuilen|NL-UT|5.067|52.133
NLPER|Pernis|pernis|NL-ZH|4.383|51.883
NLPTG|Poortugaal|poortugaal|NL-ZH|4.400|51.867
NLRLA|Rilland|rilland|NL-ZE|4.183|51.417
NLRTM|Rotterdam|rotterdam|NL-ZH|4.500|51.917
NLSAT|Stad aan 't Haringvliet|stad aan t haringvliet|NL-ZH|4.250|51.733
NLSCA|Sprang|sprang|NL-NB|5.050|51.667
NLSL7|Ijsselsteyn|ijsselsteyn|NL-LI|5.900|51.483
NLSMZ|Scheemderzwaag|scheemderzwaag|NL-GR|6.950|53.183
NLSNN|Sint-Annaland|sint annaland|NL-ZE|4.100|51.600
NLSPT|Stompetoren|stompetoren|NL-NH|4.817|52.617
NLSRE|Streefkerk|streefkerk|NL-ZH|4.750|51.900
NLSSO|Bussloo|bussloo|NL-GE|6.133|52.200
NLTLB|Tilburg|tilburg||5.066|51.586
NLTMZ|Termunterzijl|termunterzijl|NL-GR|7.033|53.300
NLTTE|Lettele|lettele|NL-OV|6.267|52.283
NLUTC|Utrecht|utrecht|NL-UT|5.133|52.083
NLUTG|Uitgeest|uitgeest|NL-NH|4.717|52.533
NLVEN|Venlo|venlo|NL-LI|6.167|51.367
NLVLI|Vlissingen|vlissingen||3.700|51.450
NLVNO|Veenoord|veenoord|NL-DR|6.850|52.717
NLVSN|Velsen-Noord|velsen noord|NL-NH|4.650|52.467
NLWEU|Weurt|weurt|NL-GE|5.817|51.850
NLWHD|Wilhelminadorp|wilhelminadorp|NL-ZE|3.900|51.533
NLWIG|Wijnbergen|wijnbergen|NL-GE|6.017|52.317
NLWNS|Winsum|winsum|NL-GR|6.517|53.333
NLWRP|Welsrijp|welsrijp|NL-FR|5.600|53.167
NLZAK|Beek|beek|NL-LI|5.950|51.533
NLZBO|Zuidbroek|zuidbroek|NL-GR|6.867|53.167
NLZE5|Scherpenisse|scherpenisse|NL-ZE|4.100|51.550
NOADN|Andenes|andenes|NO-18|16.133|69.317
NOAES|Alesund|alesund|NO-15|6.150|62.467
NOALF|Alta|alta|NO-20|23.233|69.967
NOAND|Andalsnes|andalsnes|NO-15|7.700|62.567
NOARE|Arendal|arendal|NO-09|8.767|58.450
NOBGO|Bergen|bergen|NO-12|5.317|60.383
NOBJF|Batsfjord|batsfjord|NO-20|29.717|70.633
NOBNN|Bronnoysund|bronnoysund|NO-18|12.200|65.467
NOBOO|Bodo|bodo|NO-18|14.367|67.283
NOBVG|Berlevag|berlevag|NO-20|29.100|70.850
NODBY|Nordby|nordby|NO-02|11.567|59.933
NODRM|Drammen|drammen|NO-06|10.233|59.733
NOFAN|Farsund|farsund|NO-10|6.800|58.083
NOFAU|Fauske|fauske|NO-18|15.383|67.250
NOFDE|Forde|forde|NO-14|5.833|61.450
NOFFD|Flekkefjord|flekkefjord|NO-10|6.650|58.283
NOFLA|Flam|flam|NO-14|7.117|60.867
NOFRK|Fredrikstad|fredrikstad|NO-01|10.917|59.200
NOFRO|Floro|floro|NO-14|5.017|61.600
NOFRS|Forus|forus|NO-11|5.750|58.883
NOHAL|Halden|halden|NO-01|11.367|59.100
NOHAU|Haugesund|haugesund|NO-11|5.250|59.400
NOHEL|Hellvik|hellvik|NO-11|5.867|58.467
NOHFT|Hammerfest|hammerfest|NO-20|23.667|70.650
NOHOF|Hof|hof|NO-07|10.033|59.550
NOHOK|Hommelvik|hommelvik|NO-16|10.767|63.400
NOHOL|Holmestrand|holmestrand|NO-07|10.300|59.483
NOHOR|Horten|horten|NO-07|10.483|59.400
NOHRY|Heroya|heroya|NO-08|9.617|59.117
NOHVG|Honningsvag|honningsvag|NO-20|25.967|70.967
NOKKN|Kirkenes|kirkenes|NO-20|30.033|69.717
NOKMO|Kambo|kambo|NO-01|10.683|59.467
NOKRA|Kragero|kragero|NO-08|9.400|58.867
NOKRS|Kristiansand|kristiansand|NO-10|7.983|58.133
NOKSU|Kristiansund|kristiansund|NO-15|7.733|63.100
NOLAR|Larvik|larvik|NO-07|10.017|59.033
NOLEV|Levanger|levanger|NO-17|11.283|63.750
NOLKN|Leknes|leknes|NO-18|13.600|68.150
NOLYS|Lysaker|lysaker|NO-02|10.600|59.900
NOMEH|Mehamn|mehamn|NO-20|27.833|71.033
NOMJF|Mosjoen|mosjoen|NO-18|13.200|65.833
NOMOL|Molde|molde|NO-15|7.150|62.733
NOMQN|Mo i Rana|mo i rana|NO-18|14.133|66.317
NOMRV|Muruvika|muruvika|NO-16|10.833|63.433
NOMSS|Moss|moss|NO-01|10.650|59.417
NONVK|Narvik|narvik|NO-18|17.417|68.417
NONZC|Larsnes|larsnes|NO-15|5.600|62.217
NONZL|Glesvar|glesvar|NO-12|5.033|60.200
NONZS|Koppera|koppera|NO-17|11.850|63.400
NONZY|Tromsdalen|tromsdalen|NO-19|19.017|69.650
NOOSL|Oslo|oslo|NO-03|10.733|59.900
NOOSY|Namsos|namsos|NO-17|11.500|64.450
NOPOR|Porsgrunn|porsgrunn|NO-08|9.633|59.133
NORET|Rost|rost|NO-18|12.133|67.517
NOROG|Rognan|rognan|NO-18|15.383|67.100
NOROY|Snaroya|snaroya|NO-02|10.617|59.883
NORVK|Rorvik|rorvik|NO-17|11.233|64.850
NOSAS|Sandnes|sandnes|NO-11|5.733|58.850
NOSKE|Skien|skien|NO-08|9.600|59.200
NOSKN|Stokmarknes|stokmarknes|NO-18|14.900|68.567
NOSKX|Skogn|skogn|NO-17|11.150|63.700
NOSLV|Slovag|slovag|NO-14|5.067|60.850
NOSOG|Sogndal|sogndal|NO-14|7.100|61.217
NOSOJ|Sorkjosen|sorkjosen|NO-19|20.933|69.800
NOSPG|Sarpsborg|sarpsborg|NO-01|11.100|59.267
NOSPI|Spikkestad|spikkestad|NO-06|10.333|59.750
NOSRP|Stord|stord|NO-12|5.483|59.750
NOSRV|Sirevag|sirevag|NO-11|5.783|58.500
NOSSJ|Sandnessjoen|sandnessjoen|NO-18|12.633|66.017
NOSTE|Steinkjer|steinkjer|NO-17|11.483|64.017
NOSTJ|Stjordal|stjordal|NO-17|10.883|63.467
NOSVG|Stavanger|stavanger|NO-11|5.750|58.967
NOSVI|Ornes|ornes|NO-18|13.700|66.867
NOSVJ|Svolvar|svolvar|NO-18|14.550|68.217
NOT8N|Oteren|oteren|NO-19|19.900|69.267
NOTON|Tonsberg|tonsberg|NO-07|10.417|59.250
NOTOS|Tromso|tromso|NO-19|18.967|69.667
NOTRD|Trondheim|trondheim|NO-16|10.400|63.433
NOTRF|Sandefjord|sandefjord|NO-07|10.217|59.117
NOTRO|Trollasen|trollasen|NO-02|10.033|60.033
NOVAK|Vaksdal|vaksdal|NO-12|5.733|60.467
NOVAO|Vardo|vardo|NO-20|31.100|70.367
NOVDS|Vadso|vadso|NO-20|29.767|70.067
NOVER|Verdal|verdal|NO-17|11.433|63.783
NZAKL|Auckland|auckland|NZ-AUK|174.800|-36.833
NZBLU|Bluff|bluff|NZ-STL|168.317|-46.600
NZDUD|Dunedin|dunedin|NZ-OTA|170.500|-45.867
NZGIS|Gisborne|gisborne|NZ-GIS|178.033|-38.667
NZGMN|Greymouth|greymouth|NZ-WTC|171.200|-42.433
NZHLZ|Hamilton|hamilton|NZ-WKO|175.283|-37.783
NZKBZ|Kaikoura|kaikoura|NZ-CAN|173.700|-42.417
NZNPE|Napier|napier|NZ-HKB|176.900|-39.467
NZNPL|New Plymouth|new plymouth|NZ-TKI|174.017|-39.050
NZNSN|Nelson|nelson|NZ-NSN|173.267|-41.250
NZOLT|Rolleston|rolleston|NZ-CAN|172.383|-43.583
NZOTT|Otematata|otematata|NZ-CAN|170.267|-44.617
NZPCN|Picton|picton|NZ-MBH|174.000|-41.283
NZPON|Port Nelson|port nelson||173.267|-41.267
NZRAV|Ravensbourne|ravensbourne|NZ-OTA|170.550|-45.867
NZSEA|Seaview|seaview|NZ-WGN|176.917|-39.467
NZTAK|Takapuna|takapuna|NZ-AUK|174.767|-36.783
NZTHH|Taharoa|taharoa|NZ-WKO|174.733|-38.150
NZTIU|Timaru|timaru|NZ-CAN|171.250|-44.383
NZTRG|Tauranga|tauranga|NZ-BOP|176.167|-37.683
NZWAG|Wanganui|wanganui|NZ-MWT|174.983|-39.933
NZWKE|Waiheke Island|waiheke island|NZ-AUK|175.100|-36.800
NZWLG|Wellington|wellington|NZ-WGN|174.783|-41.267
NZWRE|Whangarei|whangarei|NZ-NTL|174.483|-35.833
NZWSZ|Westport|westport|NZ-WTC|171.583|-41.733
OMSOH|Sohar|sohar||56.633|24.517
PABLB|Balboa|balboa||-79.567|8.950
PAONX|Colón|colon||-79.867|9.350
PECLL|Callao|callao||-77.150|-12.050
PHBNG|Bauang|bauang|PH-LUN|120.317|16.517
PHBSO|Basco|basco|PH-BTN|121.967|20.450
PHBTG|Batangas/Luzon|batangas luzon|PH-BTG|121.050|13.750
PHENI|El Nido/Puerto Princesa|el nido puerto princesa||119.400|11.183
PHGES|General Santos|general santos||125.150|6.117
PHMNL|Manila|manila||120.967|14.583
PHMNT|Muntinlupa City|muntinlupa city|PH-00|121.050|14.617
PHNOP|Mactan Island Apt|mactan island apt||124.000|10.300
PLBLZ|Plblz|plblz|PL-30|18.000|51.900
PLBMS|Babimost|babimost|PL-08|15.833|52.167
PLBUS|Busko-Zdroj|busko zdroj|PL-26|20.717|50.467
PLBZG|Bydgoszcz|bydgoszcz||18.000|53.150
PLBZI|Burzenin|burzenin||18.833|51.450
PLCH3|Chroscice|chroscice|PL-16|17.817|50.783
PLCKL|Czerwionka|czerwionka||18.683|50.167
PLDAR|Darlowo|darlowo|PL-32|16.417|54.417
PLELB|Elblag|elblag||19.383|54.167
PLFBK|Frombork|frombork|PL-28|19.683|54.350
PLGDN|Gdańsk|gdansk||18.667|54.350
PLGDY|Gdynia|gdynia|PL-22|18.550|54.500
PLHEL|Hel|hel||18.800|54.600
PLIYC|Iwierzyce|iwierzyce||21.767|50.017
PLKLY|Kostomloty|kostomloty|PL-02|16.617|51.050
PLKOL|Kolobrzeg|kolobrzeg|PL-32|15.583|54.183
PLKPW|Kraplewo|kraplewo|PL-30|16.683|52.300
PLKRE|Krzewie|krzewie|PL-LD|19.167|52.233
PLKYE|Kobierzyce|kobierzyce||16.933|50.967
PLKZY|Kostrzyn|kostrzyn|PL-08|14.650|52.583
PLLBO|Lubon|lubon|PL-30|16.883|52.333
PLLEA|Leba|leba|PL-22|17.550|54.750
PLLMA|Limanowa|limanowa|PL-12|20.433|49.700
PLLPN|Lipiany|lipiany|PL-32|14.967|53.000
PLLRK|Krosniewice|krosniewice|PL-LD|19.183|52.250
PLMK9|Konotopa|konotopa|PL-14|20.317|52.917
PLMPM|Makow Podhalanski|makow podhalanski|PL-MA|19.683|49.733
PLNOW|Nowy Port/Gdansk|nowy port gdansk||18.667|54.400
PLNSW|Namyslow|namyslow|PL-16|17.717|51.083
PLNSY|Nowe Skalmierzyce|nowe skalmierzyce|PL-30|18.000|51.717
PLOLA|Olawa|olawa|PL-02|17.300|50.933
PLOLB|Osno Lubuskie|osno lubuskie||14.867|52.450
PLOYO|Nowa Wies Wielka|nowa wies wielka|PL-04|18.083|52.967
PLOYU|Konstancin-Jeziorna|konstancin jeziorna|PL-MZ|21.117|52.083
PLOZP|Ilowo|ilowo|PL-WN|20.300|53.183
PLPIT|Piotrkow Trybunalski|piotrkow trybunalski|PL-10|19.683|51.400
PLPNW|Polanow|polanow||16.700|54.100
PLPTN|Piatnica|piatnica|PL-20|22.083|53.183
PLPWI|Pawlowice|pawlowice||18.717|49.950
PLROI|Rokietnica|rokietnica|PL-WP|16.733|52.517
PLRUC|Ruchocice|ruchocice|PL-WP|16.350|52.183
PLRZE|Rzeszow|rzeszow||22.000|50.050
PLSKJ|Skolyszyn|skolyszyn|PL-18|21.350|49.750
PLSON|Sonsk|sonsk||20.717|52.783
PLSOP|Sopot|sopot|PL-22|18.567|54.450
PLSPA|Stepnica|stepnica||14.617|53.650
PLSRA|Szprotawa|szprotawa||15.533|51.567
PLSSZ|Staszow|staszow|PL-26|21.183|50.550
PLSWD|Swidwin|swidwin||15.783|53.767
PLSWI|Swinoujscie|swinoujscie||14.250|53.900
PLSWW|Swieradow-Zdroj|swieradow zdroj|PL-02|15.333|50.900
PLSY2|Sroczyn|sroczyn|PL-30|17.283|52.550
PLTBZ|Trzebiez|trzebiez|PL-32|14.517|53.650
PLURD|Urad|urad||14.700|52.267
PLUST|Ustka|ustka||16.850|54.583
PLWAW|Warszawa|warszawa|PL-14|21.000|52.250
PLWAW/1|Warsaw|warsaw|PL-14|21.000|52.250
PLWIE|Wierzchoslawice|wierzchoslawice||18.350|52.883
PLWLI|Wolin|wolin|PL-32|14.617|53.850
PLWZO|Wegorzyno|wegorzyno||15.550|53.533
PLZLM|Zalom|zalom|PL-32|16.067|53.083
PLZNI|Znin|znin||17.717|52.850
PTABF|Albufeira|albufeira|PT-08|-8.250|37.083
PTABO|Aboboda|aboboda|PT-11|-9.333|38.717
PTADG|Amoreira da Gandara|amoreira da gandara|PT-01|-8.533|40.483
PTAMT|Amarante|amarante|PT-13|-8.083|41.267
PTAVE|Aveiro|aveiro|PT-01|-8.650|40.633
PTAVP|Pindelo|pindelo|PT-01|-8.450|40.867
PTBAN|Banatica|banatica|PT-15|-9.200|38.667
PTBGC|Braganca|braganca|PT-04|-6.750|41.817
PTBTR|Baltar|baltar|PT-13|-8.383|41.183
PTBUS|Bustos|bustos||-8.600|40.500
PTCBP|Coimbra|coimbra|PT-06|-8.417|40.200
PTCES|Cambres|cambres|PT-18|-7.800|41.133
PTCHV|Chaves|chaves|PT-17|-7.467|41.733
PTCLS|Colos|colos||-8.467|37.733
PTCOV|Covilha|covilha|PT-05|-7.500|40.283
PTCRB|Casa Branca|casa branca||-8.167|38.500
PTEST|Estoril|estoril|PT-11|-9.400|38.700
PTFAO|Faro|faro|PT-08|-7.933|37.017
PTFDF|Figueira da Foz|figueira da foz|PT-06|-8.867|40.150
PTGIF|Guifoes|guifoes|PT-13|-8.667|41.200
PTGUE|Gueifaes|gueifaes||-8.600|41.200
PTLDR|Lordelo|lordelo|PT-03|-8.383|41.367
PTLE2|Maceira|maceira|PT-10|-8.883|39.683
PTLEI|Leixoes|leixoes|PT-13|-8.683|41.183
PTLEP|Leca da Palmeira|leca da palmeira|PT-13|-8.700|41.200
PTLIS|Lisboa|lisboa|PT-11|-9.133|38.717
PTLIS/1|Lisbon|lisbon|PT-11|-9.133|38.717
PTLNS|Lanheses|lanheses|PT-16|-8.667|41.050
PTLOS|Lagos|lagos|PT-08|-8.667|37.100
PTLSA|Lousa|lousa|PT-06|-8.233|40.117
PTMAC|Maceda|maceda|PT-13|-8.567|41.167
PTMAT|Matosinhos|matosinhos|PT-13|-8.700|41.183
PTMID|Mindelo|mindelo|PT-13|-8.717|41.317
PTMRT|Mortagua|mortagua|PT-18|-8.233|40.400
PTNAV|Nariz|nariz|PT-01|-8.600|40.533
PTOEI|Oeiras|oeiras|PT-11|-9.317|38.683
PTOLH|Olhao|olhao|PT-08|-7.833|37.033
PTOPO|Porto|porto|PT-13|-8.617|41.150
PTOPO/1|Oporto|oporto|PT-13|-8.617|41.150
PTPDS|Ponte de Sor|ponte de sor|PT-12|-8.017|39.250
PTPFT|Perafita|perafita|PT-13|-8.700|41.217
PTPRM|Portimao|portimao|PT-08|-8.533|37.133
PTPVH|Pegoes Velhos|pegoes velhos|PT-11|-8.667|38.683
PTQRT|Quarteira|quarteira|PT-08|-8.100|37.067
PTRIA|Riachos|riachos|PT-14|-8.517|39.433
PTRQU|Requiao|requiao||-8.483|41.400
PTSET|Setubal|setubal|PT-15|-8.900|38.533
PTSHA|Senhora da Hora|senhora da hora|PT-13|-8.650|41.183
PTSIE|Sines|sines|PT-15|-8.867|37.950
PTSJM|Sao Joao da Madeira|sao joao da madeira|PT-01|-8.500|40.900
PTSTA|Sintra|sintra|PT-11|-9.383|38.800
PTVCA|Vale de Cambra|vale de cambra|PT-01|-8.383|40.850
PTVDC|Viana do Castelo|viana do castelo|PT-16|-8.833|41.700
PTVFD|Vila de Frades|vila de frades|PT-02|-7.817|38.217
PTVFX|Vila Franca de Xira|vila franca de xira|PT-11|-8.983|38.950
PTVIC|Vila do Conde|vila do conde|PT-13|-8.750|41.350
PTVNR|Vila Nova da Rainha|vila nova da rainha|PT-11|-8.933|39.033
PTVRE|Vila Real de Santo Antonio|vila real de santo antonio|PT-08|-7.417|37.200
PTVRL|Vila Real|vila real|PT-17|-7.750|41.300
PTVSE|Viseu|viseu|PT-18|-7.917|40.650
QAHMD|Hamad|hamad||51.617|25.000
RO5LI|Livezeni|livezeni|RO-MS|24.633|46.550
ROAVR|Avrig|avrig|RO-SB|24.383|45.733
ROBCN|Beclean|beclean|RO-HR|25.300|46.317
ROBEZ|Bezdead|bezdead|RO-DB|25.517|45.150
ROBPH|Baicoi|baicoi|RO-PH|25.850|45.033
ROCAF|Calafat|calafat|RO-DJ|22.933|43.983
ROCHN|Chiscani|chiscani|RO-BR|27.933|45.183
ROCLJ|Cluj-Napoca|cluj napoca||23.600|46.767
ROCND|Constanta|constanta|RO-CT|28.650|44.183
ROCTS|Cristuru Secuiesc|cristuru secuiesc|RO-HR|25.033|46.283
RODCD|Dorna Candrenilor|dorna candrenilor||25.250|47.350
RODTS|Drobeta-Turnu Severin|drobeta turnu severin|RO-MH|22.650|44.633
ROEFS|Eforie Sud|eforie sud|RO-CT|28.633|44.050
ROGUU|Gruiu|gruiu|RO-B|26.233|44.733
ROHAU|Halchiu|halchiu|RO-BV|25.550|45.767
ROHDC|Hodac|hodac|RO-MS|24.917|46.767
ROIAS|Iasi|iasi|RO-IS|27.600|47.167
ROJRT|Jaristea|jaristea|RO-VN|27.067|45.783
ROMAG|Mangalia|mangalia|RO-CT|28.583|43.833
ROMGU|Magureni|magureni|RO-PH|25.733|45.067
ROMID|Midia|midia|RO-CT|28.617|44.333
RONDI|Navodari|navodari||28.617|44.333
ROOJD|Ojdula|ojdula|RO-CV|26.250|45.983
ROORV|Orsova|orsova|RO-MH|22.400|44.700
ROPAU|Paulesti|paulesti|RO-PH|25.983|45.000
ROPES|Pielesti|pielesti|RO-DJ|23.950|44.333
ROPPC|Prelipca|prelipca|RO-SV|26.350|47.600
ROPSE|Pietroasele|pietroasele|RO-BZ|26.567|46.100
ROPTA|Petelea|petelea|RO-MS|24.717|46.733
RORDE|Rediu|rediu|RO-IS|27.583|46.900
ROTCE|Tulcea|tulcea|RO-TL|28.800|45.183
ROTR5|Tureni|tureni|RO-CJ|23.700|46.617
ROTUT|Turturesti|turturesti|RO-BZ|26.633|45.117
ROVTR|Vanatori Neamt|vanatori neamt|RO-NT|26.317|47.200
RUABK|Abinsk|abinsk|RU-KDA|38.150|44.867
RUAER|Sochi|sochi|RU-KDA|39.717|43.600
RUAGK|Angarsk|angarsk|RU-IRK|103.883|52.533
RUAMV|Amderma|amderma|RU-NEN|61.667|69.767
RUB2L|Shebekino|shebekino|RU-BEL|36.900|50.400
RUBKT|Belaya Kalitva|belaya kalitva|RU-ROS|40.783|48.167
RUBNK|Bronka Port|bronka port|RU-SPE|29.667|59.917
RUBRK|Lomonosov|lomonosov|RU-SPE|29.733|59.900
RUCHB|Chebarkul'|chebarkul||60.367|54.967
RUCSY|Cheboksary|cheboksary|RU-CU|47.233|56.133
RUDKS|Dikson|dikson||80.500|73.500
RUGSA|Gorskaya|gorskaya|RU-LEN|29.967|60.050
RUGVY|Gavrilov-Yam|gavrilov yam||39.850|57.300
RUHTG|Hatanga|hatanga||102.467|71.983
RUHZO|Orekhovo-Zuevo|orekhovo zuevo|RU-MOS|38.967|55.817
RUIVO|Ivanovo|ivanovo||41.000|57.017
RUKAS|Kashira|kashira||38.167|54.833
RUKCP|Kirovo-Chepetsk|kirovo chepetsk|RU-KIR|50.033|58.533
RUKLB|Kazinka|kazinka|RU-RYA|39.400|53.900
RUKLF|Kaluga|kaluga||36.283|54.533
RUKOK|Konakovo|konakovo||36.783|56.700
RUKPA|Kondopoga|kondopoga||34.283|62.200
RUKRA|Krasnoyarsk|krasnoyarsk||93.067|56.017
RUKRO|Kurgan|kurgan|RU-KGN|65.317|55.433
RUKSI|Kasimov|kasimov||41.400|54.933
RUKSO|Krasnotur'insk|krasnotur insk|RU-SVE|60.467|59.767
RUKUF|Samara|samara||50.167|53.217
RUKUY|Kamensk-Ural'skiy|kamensk ural skiy|RU-SVE|61.933|56.417
RUKZP|Kavkaz|kavkaz|RU-KDA|36.767|45.417
RULDY|Lebedyan'|lebedyan||39.150|53.000
RULED|Saint Petersburg|saint petersburg|RU-SPE|30.250|59.883
RULED/1|ex Leningrad|ex leningrad|RU-SPE|30.250|59.883
RUMA2|Malino|malino|RU-MOS|38.167|55.100
RUMAS|Miass|miass||60.100|54.983
RUMCX|Makhachkala|makhachkala||47.500|42.967
RUMKP|Maykop|maykop|RU-AD|40.083|44.600
RUMOW|Moskva|moskva|RU-MOW|37.600|55.750
RUMOW/1|Moscow|moscow|RU-MOW|37.600|55.750
RUNAC|Naberezhnyye Chelny|naberezhnyye chelny||52.417|55.750
RUNDK|Novodvinsk|novodvinsk||40.833|64.417
RUNJC|Nizhnevartovsk|nizhnevartovsk|RU-KHM|76.567|60.933
RUNMK|Novomoskovsk|novomoskovsk||38.183|54.083
RUNVS|Novorossiysk|novorossiysk|RU-KDA|37.767|44.717
RUOZK|Ozerko|ozerko|RU-MUR|32.117|69.717
RUOZY|Ozery|ozery||38.550|54.850
RUPEE|Perm|perm||56.217|57.983
RUPNY|Pionerskiy|pionerskiy|RU-KGD|20.217|54.950
RUPSH|Pushkino|pushkino||37.833|56.000
RURZC|Klimovsk|klimovsk|RU-MOS|37.533|55.350
RURZV|Rzhev|rzhev||34.333|56.250
RUSAB|Sabetta|sabetta|RU-YAN|72.083|71.250
RUSKH|Shumikha|shumikha||63.283|55.217
RUSNG|Solnechnogorsk|solnechnogorsk||36.967|56.183
RUSSK|Sovetsk|sovetsk||21.883|55.067
RUSYR|Staraya Russa|staraya russa||31.367|58.000
RUTJM|Tyumen|tyumen|RU-TYU|65.500|57.150
RUTOI|Tol'yatti|tol yatti||49.500|53.467
RUTVK|Timashevsk|timashevsk||38.933|45.617
RUTVR|Tver'|tver|RU-TVE|35.883|56.850
RUUGC|Uglich|uglich|RU-YAR|38.317|57.517
RUULU|Ust'-Luga|ust luga|RU-LEN|28.317|59.667
RUULY|Ulyanovsk|ulyanovsk|RU-ULY|48.350|54.300
RUULY/1|Simbirsk|simbirsk|RU-ULY|48.350|54.300
RUVOG|Volgograd|volgograd||44.583|48.800
RUVYK|Vyksa|vyksa|RU-NIZ|42.167|55.317
RUVZH|Volzhsk|volzhsk||48.250|55.833
RUXC2|Kotel'niki|kotel niki|RU-MOS|37.850|55.633
RUYTS|Yartsevo|yartsevo|RU-SMO|32.667|55.067
RUZDK|Zelenodol'sk|zelenodol sk||48.517|55.833
RUZEL|Zelenograd|zelenograd|RU-MOS|37.283|55.933
RUZVK|Zmiyevka|zmiyevka||36.383|52.667
SABUR|Buraydah|buraydah||43.967|26.317
SADMM|Ad Dammam|ad dammam|SA-04|50.200|26.500
SAGIZ|Jizan|jizan||42.500|16.900
SAJED|Jeddah|jeddah|SA-02|39.167|21.467
SAYNB|Yanbu commercial city|yanbu commercial city|SA-03|38.050|24.067
SEAGB|Agnesberg|agnesberg|SE-O|11.983|57.783
SEAGE|Ange|ange|SE-Y|15.617|62.517
SEAGN|Alvangen|alvangen|SE-O|12.117|57.950
SEAHU|Ahus|ahus|SE-M|14.283|55.917
SEAMA|Amal|amal|SE-O|12.700|59.050
SEANN|Ann|ann|SE-Z|12.533|63.317
SEARA|Arboga|arboga|SE-U|15.850|59.383
SEBCK|Bracke|bracke|SE-Z|15.417|62.750
SEBOH|Bohus|bohus|SE-O|12.000|57.850
SEBOL|Bollstabruk|bollstabruk|SE-Y|17.683|63.000
SEENK|Enkoping|enkoping|SE-C|17.100|59.667
SEFAG|Falkenberg|falkenberg|SE-N|12.500|56.883
SEFSA|Frillesas|frillesas|SE-N|12.167|57.317
SEGAM|Gamleby|gamleby|SE-H|16.400|57.900
SEGOA|Gota|gota|SE-O|12.133|58.117
SEGOT|Goteborg|goteborg|SE-O|11.967|57.717
SEGOT/1|Gothenburg|gothenburg|SE-O|11.967|57.717
SEGUS|Gustavsvik|gustavsvik|SE-Y|17.883|62.833
SEGVX|Gavle|gavle|SE-X|17.167|60.667
SEHAC|Hackas|hackas|SE-Z|14.517|62.917
SEHAD|Halmstad|halmstad|SE-N|12.850|56.667
SEHAK|Hallstavik|hallstavik|SE-AB|18.600|60.050
SEHAN|Hargshamn|hargshamn|SE-C|18.467|60.167
SEHLO|Holo|holo|SE-AB|17.550|59.033
SEHND|Harnosand|harnosand|SE-Y|17.933|62.633
SEHNI|Haninge|haninge|SE-AB|18.133|59.167
SEHOG|Hoganas|hoganas|SE-M|12.550|56.200
SEHUV|Hudiksvall|hudiksvall|SE-X|17.100|61.733
SEIGG|Iggesund|iggesund|SE-X|17.067|61.633
SEJAR|Jarfalla|jarfalla|SE-AB|17.867|59.400
SEJNA|Jorlanda|jorlanda|SE-O|11.817|57.983
SEKAA|Karlskrona|karlskrona|SE-K|15.583|56.167
SEKAN|Karlshamn|karlshamn|SE-K|14.850|56.167
SEKHN|Kristinehamn|kristinehamn|SE-S|14.117|59.333
SEKKO|Krokom|krokom|SE-Z|14.450|63.333
SEKLA|Klavrestrom|klavrestrom|SE-G|15.133|57.133
SEKLD|Kladesholmen|kladesholmen|SE-O|11.533|57.950
SEKLR|Kalmar|kalmar|SE-H|16.367|56.667
SEKOG|Koping|koping|SE-U|15.983|59.517
SEKRF|Kramfors|kramfors|SE-Y|17.783|62.933
SEKSD|Karlstad|karlstad|SE-S|13.500|59.367
SELAA|Landskrona|landskrona|SE-M|12.833|55.867
SELAV|Landvetter|landvetter|SE-O|12.200|57.683
SELDK|Lidkoping|lidkoping|SE-O|13.500|58.500
SELDO|Lodose|lodose|SE-O|12.133|58.033
SELED|Lilla Edet|lilla edet|SE-O|12.133|58.133
SELIM|Limhamn|limhamn|SE-M|12.950|55.583
SELJP|Ljungsarp|ljungsarp|SE-O|13.583|57.567
SELJU|Ljusne|ljusne|SE-X|17.133|61.217
SELLA|Lulea|lulea|SE-BD|22.150|65.583
SELOD|Loddekopinge|loddekopinge|SE-M|13.017|55.767
SELYS|Lysekil|lysekil|SE-O|11.433|58.283
SEMAD|Mariestad|mariestad|SE-O|13.817|58.700
SEMMA|Malmo|malmo|SE-M|13.000|55.600
SEMOE|Molnlycke|molnlycke|SE-O|12.133|57.650
SEMON|Monsteras|monsteras|SE-H|16.433|57.033
SENOL|Nol|nol|SE-O|12.067|57.917
SENOL/1|ports|ports|SE-O|12.067|57.917
SENOT|Norrsundet|norrsundet|SE-X|17.133|60.950
SENRK|Norrkoping|norrkoping|SE-E|16.183|58.600
SENTY|Nattraby|nattraby|SE-K|15.517|56.200
SENYN|Nynashamn|nynashamn|SE-AB|17.950|58.900
SENYO|Nykoping|nykoping|SE-D|17.167|58.917
SEOER|Ornskoldsvik|ornskoldsvik|SE-Y|18.717|63.300
SEOSK|Oskarshamn|oskarshamn|SE-H|16.433|57.267
SEOTT|Otterbacken|otterbacken|SE-O|14.033|58.950
SEOXE|Oxelosund|oxelosund|SE-D|17.100|58.667
SEPIT|Pitea|pitea|SE-BD|21.500|65.333
SEPSO|Palsboda|palsboda|SE-T|15.350|59.067
SERBY|Ronnebyhamn|ronnebyhamn|SE-K|15.300|56.183
SERNB|Ronneby|ronneby|SE-K|15.300|56.200
SESAF|Saffle|saffle|SE-S|12.917|59.133
SESDK|Sundsbruk|sundsbruk|SE-Y|17.350|62.450
SESDL|Sundsvall|sundsvall|SE-Y|17.300|62.383
SESFT|Skelleftea|skelleftea|SE-AC|20.950|64.767
SESGT|Sigtuna|sigtuna|SE-AB|17.717|59.617
SESIM|Simrishamn|simrishamn|SE-M|14.333|55.550
SESKO|Skoghall|skoghall|SE-S|13.433|59.333
SESMD|Stromstad|stromstad|SE-O|11.183|58.933
SESMN|Storuman|storuman|SE-AC|17.100|65.100
SESOE|Sodertalje|sodertalje|SE-AB|17.617|59.200
SESOL|Solvesborg|solvesborg|SE-K|14.550|56.050
SESOR|Soraker|soraker|SE-Y|17.500|62.500
SESSR|Skutskar|skutskar|SE-C|17.417|60.633
SESTE|Stenungsund|stenungsund|SE-O|11.817|58.750
SESTG|Stigtomta|stigtomta|SE-D|16.783|58.800
SESTJ|Stavsjo|stavsjo|SE-G|13.800|56.833
SESTO|Stockholm|stockholm|SE-AB|18.050|59.333
SESTQ|Strangnas|strangnas|SE-D|17.033|59.383
SESTU|Stugsund|stugsund|SE-X|17.050|61.300
SESZJ|Kallinge|kallinge|SE-K|15.283|56.233
SESZK|Kimstad|kimstad|SE-E|15.967|58.533
SESZL|Malilla|malilla|SE-H|15.800|57.383
SESZN|Mullhyttan|mullhyttan|SE-T|14.683|59.150
SESZP|Rorvik|rorvik|SE-F|14.567|57.233
SESZQ|Hjaltevad|hjaltevad|SE-F|15.333|57.633
SESZR|Skeppshult|skeppshult|SE-F|13.350|57.117
SESZU|Trekanten|trekanten|SE-H|16.117|56.700
SETBA|Tomteboda/Solna|tomteboda solna|SE-AB|18.017|59.350
SETHN|Trollhattan|trollhattan|SE-O|12.300|58.267
SETUN|Tunadal|tunadal|SE-Y|17.367|62.400
SEUDD|Uddevalla|uddevalla|SE-O|11.933|58.367
SEUME|Umea|umea|SE-AC|20.250|63.833
SEUPP|Uppsala|uppsala|SE-C|17.633|59.867
SEVAL|Vallvik|vallvik|SE-X|17.183|61.183
SEVAN|Vanersborg|vanersborg|SE-O|12.317|58.367
SEVBY|Visby|visby|SE-I|18.300|57.633
SEVGN|Vargon|vargon|SE-O|12.367|58.367
SEVST|Vasteras|vasteras|SE-U|16.550|59.617
SEVVK|Vastervik|vastervik|SE-H|16.633|57.750
SEYST|Ystad|ystad|SE-M|13.817|55.417
SGCHG|Changi|changi||104.000|1.317
SGSIN|Singapore|singapore||103.850|1.283
SIKOP|Koper|koper||13.733|45.550
SKBNB|Banovce nad Bebravou|banovce nad bebravou||18.250|48.717
SKBTS|Bratislava|bratislava|SK-BL|17.117|48.150
SKBZO|Brezno|brezno|SK-BC|19.650|48.817
SKDVO|Dvorniky|dvorniky|SK-KI|20.833|48.600
SKGLT|Galanta|galanta|SK-TA|17.717|48.200
SKHNE|Humenne|humenne||21.900|48.917
SKHRN|Hrnciarovce nad Parnou|hrnciarovce nad parnou|SK-TA|17.567|48.350
SKILV|Ilava|ilava||18.217|49.000
SKJSK|Jesenske|jesenske||18.417|48.167
SKKAO|Kolarovo|kolarovo|SK-NI|17.983|47.900
SKKHC|Kechnec|kechnec|SK-KI|21.267|48.550
SKKPY|Krompachy|krompachy||20.867|48.917
SKKSC|Kosice|kosice|SK-KI|21.250|48.717
SKKVE|Kvetoslavov|kvetoslavov|SK-TA|17.350|48.050
SKMAC|Malacky|malacky||17.017|48.433
SKMHC|Michalovce|michalovce||21.917|48.750
SKMOD|Modra|modra||17.317|48.333
SKPAR|Partizanske|partizanske|SK-TC|18.383|48.633
SKPBY|Povazska Bystrica|povazska bystrica||18.433|49.100
SKRZK|Ruzomberok|ruzomberok||19.300|49.067
SKSLK|Siladice|siladice|SK-TA|17.750|48.367
SKTEP|Teplicka nad Vahom|teplicka nad vahom|SK-ZI|18.800|49.233
SKTNA|Trnava|trnava|SK-TA|17.583|48.367
SKVMD|Velky Meder|velky meder||17.767|47.850
SKVZK|Vel'ke Zlievce|vel ke zlievce|SK-BC|19.450|48.200
SKZIA|Ziar nad Hronom|ziar nad hronom||18.867|48.583
THBKK|Bangkok|bangkok|TH-10|100.517|13.750
THBPG|Ban Pong|ban pong||99.867|13.800
THBSP|Bang Saphan|bang saphan||99.517|11.200
THKKC|Khon Kaen|khon kaen|TH-40|102.833|16.433
THLCH|Laem Chabang|laem chabang||100.883|13.083
THLKR|Lat Krabang|lat krabang|TH-10|100.767|13.750
THPTR|Photharam|photharam|TH-70|99.850|13.683
THPYT|Phahon Yothin Customs House|phahon yothin customs house|TH-10|100.533|13.800
THPYX|Pattaya|pattaya|TH-20|100.883|12.933
THSRI|Si Racha|si racha|TH-20|100.883|13.167
THURT|Surat Thani|surat thani|TH-84|99.133|9.133
TRAMR|Ambarlı|ambarli||28.700|40.967
TRASR|Kayseri|kayseri|TR-38|35.467|38.717
TRAYT|Antalya|antalya|TR-07|30.600|36.833
TRBDM|Bandirma|bandirma|TR-10|27.967|40.350
TRBXN|Bodrum|bodrum|TR-48|27.417|37.033
TRDAV|Davutpasa|davutpasa|TR-34|28.933|41.000
TREDO|Edremit|edremit|TR-10|27.017|39.583
TREYP|Evyap Port /Kocaeli|evyap port kocaeli|TR-41|29.700|40.767
TRGEB|Gebze|gebze|TR-41|29.417|40.783
TRISK|Iskenderun|iskenderun|TR-31|36.167|36.583
TRIST|Istanbul|istanbul|TR-34|28.967|41.017
TRIZM|?zmir|zmir|TR-35|27.150|38.417
TRIZT|Izmit|izmit|TR-41|29.950|40.783
TRKBS|Kabatas|kabatas||29.000|41.033
TRKFZ|Korfez|korfez|TR-41|29.733|40.783
TRKMX|Kumport|kumport|TR-34|28.817|40.950
TRKRT|Karatas|karatas|TR-01|35.383|36.550
TRLMA|Limas|limas|TR-41|29.883|40.717
TRMAD|Mardas|mardas|TR-34|28.950|41.017
TRMER|Mersin|mersin|TR-33|34.633|36.717
TRMFZ|Mersin-Free Zone|mersin free zone|TR-33|34.633|36.800
TRSIC|Sinop|sinop|TR-57|35.133|42.017
TRSRS|Sar?seki|sar seki|TR-31|36.217|36.667
TRSSX|Samsun|samsun|TR-55|36.333|41.283
TRTEK|Tekirdag|tekirdag|TR-59|27.517|40.967
TRTZX|Trabzon|trabzon|TR-61|39.733|41.000
TWKHH|Kaohsiung|kaohsiung||120.250|22.617
TWTPE|Taipei|taipei|TW-TPE|121.517|25.033
TWWTU|Wu-tu|wu tu||121.667|25.083
US2TT|Cottrellville|cottrellville|US-MI|-82.533|42.683
US4CP|Captiva|captiva|US-FL|-82.183|26.517
US5BL|Laurence Harbor|laurence harbor|US-NJ|-74.233|40.450
US99W|East Windsor|east windsor|US-CT|-72.550|41.917
USAA4|Acampo|acampo|US-CA|-121.283|38.167
USAAK|Armada|armada|US-MI|-82.867|42.833
USAAM|Salem|salem|US-AL|-85.233|32.583
USAAS|Saint Charles|saint charles|US-MN|-92.050|43.967
USAAY|Saint Anthony|saint anthony|US-IN|-86.817|38.300
USAC3|Pacific|pacific|US-MO|-90.750|38.483
USAC4|Lavaca|lavaca|US-AR|-94.167|35.333
USACI|Machias|machias|US-ME|-67.450|44.700
USACQ|Ancram|ancram|US-NY|-73.633|42.050
USAE4|Mena|mena|US-AR|-94.250|34.583
USAEG|Marengo|marengo|US-IN|-86.333|38.367
USAEK|Aberdeen|aberdeen|US-MS|-88.550|33.817
USAEM|Water Mill|water mill|US-NY|-72.350|40.900
USAEP|Sarepta|sarepta|US-LA|-93.450|32.883
USAES|Matteson|matteson|US-IL|-87.700|41.500
USAEV|Asheville|asheville|US-NC|-82.550|35.600
USAEZ|Armstrong|armstrong|US-IA|-94.467|43.383
USAFA|Alstead|alstead|US-NH|-72.367|43.150
USAFB|Avondale|avondale|US-PA|-75.783|39.817
USAFF|Affton|affton|US-MO|-90.317|38.550
USAFH|Bath|bath|US-NC|-76.800|35.467
USAFL|Bluefield|bluefield|US-WV|-81.233|37.250
USAFM|Bingham|bingham|US-ME|-69.883|45.067
USAFP|Big Flats|big flats|US-NY|-76.933|42.133
USAFS|Alfred Station|alfred station|US-NY|-77.750|42.267
USAFU|Butler|butler|US-GA|-84.250|32.567
USAFZ|Brooklyn|brooklyn|US-WI|-89.367|42.850
USAGC|Bear|bear|US-DE|-75.667|39.633
USAGF|Bowie|bowie|US-AZ|-109.483|32.333
USAGP|Gap|gap|US-PA|-76.017|39.983
USAGR|Granger|granger|US-WA|-120.183|46.333
USAGT|Arlington|arlington|US-SD|-97.133|44.367
USAHS|Calhoun Falls|calhoun falls|US-SC|-82.583|34.083
USAHW|Ashaway|ashaway|US-RI|-71.783|41.417
USAHZ|Atlantic Highlands|atlantic highlands|US-NJ|-74.033|40.400
USAIG|Lansing|lansing|US-OH|-80.783|40.067
USAIM|Mannington Mills|mannington mills|US-NJ|-75.450|39.583
USAIR|Martinsburg|martinsburg|US-PA|-78.317|40.300
USAKD|Lake Dallas|lake dallas|US-TX|-97.017|33.117
USAKS|Parkston|parkston|US-SD|-97.983|43.400
USAKT|Marked Tree|marked tree|US-AR|-90.417|35.517
USAL2|Albany|albany|US-MN|-94.567|45.617
USALC|Amelia City|amelia city|US-FL|-81.450|30.583
USAMF|Amagansett|amagansett|US-NY|-72.150|40.967
USAMK|Atmore|atmore|US-AL|-87.500|31.017
USAMV|Marvell|marvell|US-AR|-90.900|34.550
USANW|Avon|avon|US-CO|-106.517|39.633
USAOA|Santa Rosa|santa rosa|US-NM|-104.667|34.933
USAOD|Atoka|atoka|US-OK|-96.117|34.383
USAOI|Lavonia|lavonia|US-GA|-83.100|34.433
USAOL|Paoli|paoli|US-PA|-75.467|40.033
USAOQ|Alto|alto|US-GA|-83.567|34.467
USAOR|Falconer|falconer|US-NY|-79.183|42.117
USAPE|Lapeer|lapeer|US-MI|-83.317|43.050
USAPM|Pelham|pelham|US-AL|-86.800|33.283
USAPY|Alpine|alpine|US-NJ|-73.933|40.950
USAQD|Aledo|aledo|US-TX|-97.600|32.700
USAQE|Seale|seale|US-AL|-85.167|32.283
USAQJ|Maltby|maltby|US-WA|-122.100|47.800
USAQN|Cameron|cameron|US-OK|-94.533|35.133
USAQO|Aquebogue|aquebogue|US-NY|-72.617|40.933
USAQQ|Camden|camden|US-ME|-69.050|44.200
USAQS|Manchester|manchester|US-TN|-86.083|35.483
USAQW|Abbottstown|abbottstown|US-PA|-76.983|39.883
USARQ|Marble|marble|US-NC|-83.933|35.167
USARW|Warsaw|warsaw|US-NY|-78.117|42.733
USASN|Talladega|talladega|US-AL|-86.100|33.433
USASW|Watsontown|watsontown|US-PA|-76.850|41.083
USASZ|Sumiton|sumiton|US-AL|-87.050|33.750
USATX|Allenstown|allenstown|US-NH|-71.450|43.133
USAVA|Arvada|arvada|US-CO|-105.083|39.800
USAWI|Baldwin|baldwin|US-MI|-85.850|43.883
USAWL|Hawley|hawley|US-PA|-75.167|41.467
USAWS|Newcastle|newcastle|US-ME|-69.533|44.033
USAWY|Gallaway|gallaway|US-TN|-89.600|35.317
USAXR|Alexandria|alexandria|US-VA|-77.033|38.800
USAXW|Maxwell|maxwell|US-CA|-122.183|39.267
USAXZ|Andover|andover|US-KS|-97.133|37.700
USAY5|Laytonville|laytonville|US-CA|-123.467|39.683
USAYD|Arbyrd|arbyrd|US-MO|-90.233|36.050
USAYH|Airway Heights|airway heights|US-WA|-117.583|47.650
USAYL|Sandy Lake|sandy lake|US-PA|-80.067|41.333
USAYO|Canyon|canyon|US-TX|-101.917|34.967
USAYP|Sandy Springs|sandy springs|US-SC|-82.750|34.583
USAZR|Arnold|arnold|US-MD|-76.500|39.033
USB2V|Buena Vista|buena vista|US-GA|-84.517|32.317
USBA3|Belfair|belfair|US-WA|-123.400|47.683
USBAL|Baltimore|baltimore|US-MD|-76.617|39.283
USBCG|Boca Grande|boca grande|US-FL|-82.250|26.733
USBEX|Bethlehem|bethlehem|US-PA|-75.367|40.617
USBF3|Boeing Field Apt|boeing field apt|US-WA|-122.233|47.533
USBF6|Bonners Ferry|bonners ferry|US-ID|-116.317|48.683
USBFS|Bristol|bristol|US-VA|-82.183|36.600
USBFY|Buckeye Lake|buckeye lake|US-OH|-82.467|39.933
USBG3|Bulls Gap|bulls gap|US-TN|-83.100|36.250
USBG7|Barnegat|barnegat|US-NJ|-74.217|39.750
USBGS|Billings|billings|US-MO|-93.550|37.067
USBGX|Belgrade|belgrade|US-MT|-111.167|45.767
USBH4|Brodhead|brodhead|US-WI|-89.400|42.617
USBIM|Buttonwillow|buttonwillow|US-CA|-119.467|35.400
USBJE|Barre|barre|US-MA|-72.100|42.417
USBMH|Sandoval|sandoval|US-IL|-89.117|38.617
USBMT|Belmont|belmont|US-OH|-81.033|40.033
USBN9|Battle Ground|battle ground|US-IN|-86.833|40.500
USBNH|Burnham|burnham|US-ME|-69.433|44.683
USBPP|Bellport|bellport|US-NY|-72.933|40.750
USBPS|Blooming Prairie|blooming prairie|US-MN|-93.050|43.867
USBRO|Brownsville|brownsville|US-TX|-97.483|25.900
USBTR|Baton Rouge|baton rouge|US-LA|-91.133|30.450
USBUB|Bruceton|bruceton|US-TN|-88.233|36.050
USBWB|Brownsburg|brownsburg|US-IN|-86.383|39.833
USBWH|Bigelow|bigelow|US-AR|-92.617|35.000
USBZR|Big Prairie|big prairie|US-OH|-82.100|40.667
USC25|Connelly Springs|connelly springs|US-NC|-81.500|35.733
USC8T|Creston|creston|US-CA|-120.517|35.517
USCBM|Cabool|cabool|US-MO|-92.100|37.133
USCD3|Cottondale|cottondale|US-AL|-87.450|33.200
USCFQ|Crafton|crafton|US-PA|-80.067|40.433
USCGF|Cape May|cape may|US-NJ|-74.917|38.933
USCGX|Carthage|carthage|US-TN|-85.950|36.250
USCHA|Chattanooga|chattanooga|US-TN|-85.300|35.033
USCHI|Chicago|chicago||-87.600|41.883
USCHS|Charleston|charleston||-79.917|32.783
USCK9|Cockrell Hill|cockrell hill|US-TX|-96.883|32.733
USCKI|Catalina Island|catalina island|US-CA|-118.417|33.383
USCLE|Cleveland|cleveland|US-OH|-81.667|41.500
USCM9|Carrier Mills|carrier mills|US-IL|-88.617|37.683
USCNM|Carlsbad|carlsbad|US-NM|-104.217|32.417
USCNW|Buckner|buckner|US-KY|-85.433|38.367
USCO9|Copper Canyon|copper canyon|US-TX|-97.150|33.167
USCOJ|Cochranton|cochranton|US-PA|-80.050|41.517
USCR5|Chester|chester|US-WV|-80.567|40.617
USCRX|Corinth|corinth|US-MS|-88.517|34.933
USCS4|Saint Clair Shores|saint clair shores|US-MI|-82.883|42.483
USCU2|Clute|clute|US-TX|-95.400|29.017
USCXL|Calexico|calexico|US-CA|-115.467|32.667
USCXU|Connellys Springs|connellys springs|US-NC|-81.517|35.733
USCXX|Caledonia|caledonia|US-WI|-87.917|42.800
USCY2|The Colony|the colony|US-TX|-96.883|33.083
USCYI|Cloverdale|cloverdale|US-CA|-123.017|38.800
USCZI|Cassopolis|cassopolis|US-MI|-86.000|41.900
USDA2|Delta|delta|US-OH|-84.000|41.567
USDAL|Dallas|dallas||-96.847|32.845
USDBL|Dublin|dublin|US-TX|-98.333|32.083
USDCB|DeKalb|dekalb|US-IL|-88.750|41.917
USDCH|Decherd|decherd|US-TN|-86.067|35.200
USDCO|Ducor|ducor|US-CA|-119.033|35.883
USDCY|Dill City|dill city|US-OK|-99.133|35.283
USDD2|Ada|ada|US-MN|-96.517|47.300
USDDR|Darien|darien|US-WI|-88.700|42.600
USDE5|Depue|depue|US-IL|-89.300|41.317
USDEI|Delphi|delphi|US-IN|-86.667|40.583
USDET|Detroit|detroit|US-MI|-83.033|42.317
USDEU|Decatur|decatur|US-TX|-97.583|33.233
USDFU|Dunnellon|dunnellon|US-FL|-82.450|29.033
USDGE|Chenango Bridge|chenango bridge|US-NY|-75.867|42.167
USDIC|Madison|madison|US-FL|-83.417|30.467
USDKH|Old Rock Hill|old rock hill|US-GA|-83.567|31.000
USDKK|Dunkirk|dunkirk|US-NY|-79.267|42.483
USDLY|Del Rey|del rey|US-CA|-119.600|36.650
USDMU|Damascus|damascus|US-VA|-81.783|36.633
USDN2|Del Norte|del norte|US-CO|-106.350|37.683
USDN3|Darrington|darrington|US-WA|-121.600|48.250
USDNE|Dane|dane|US-WI|-89.500|43.250
USDNY|Danby|danby|US-VT|-73.000|43.350
USDON|DeLeon|deleon|US-TX|-98.533|32.117
USDPH|Doniphan|doniphan|US-MO|-90.817|36.617
USDRB|Bridgeport|bridgeport|US-TX|-97.750|33.217
USDRL|Drexel|drexel|US-MO|-94.600|38.467
USDRM|Drew|drew|US-MS|-90.517|33.800
USDRQ|Draper|draper|US-UT|-111.883|40.500
USDRW|De Pere|de pere|US-WI|-88.050|44.450
USDSH|Deshler|deshler|US-OH|-83.883|41.200
USDSK|Swords Creek|swords creek|US-VA|-81.917|37.033
USDSL|Donalsonville|donalsonville|US-GA|-84.867|31.033
USDSR|Deshler|deshler|US-NE|-97.717|40.133
USDST|Adamston|adamston|US-WV|-80.350|39.283
USDT4|De Tour Village|de tour village|US-MI|-83.900|45.983
USDTP|Portland|portland|US-TX|-97.317|27.867
USDUD|Duffield|duffield|US-VA|-82.800|36.717
USDUP|Dupo|dupo|US-IL|-90.200|38.500
USDUU|Du Quoin|du quoin|US-IL|-89.233|38.000
USDVA|Delevan|delevan|US-NY|-78.483|42.483
USDVQ|Delmont|delmont|US-PA|-79.567|40.400
USDWD|Deerwood|deerwood|US-MN|-93.883|46.467
USDWQ|Downsville|downsville|US-NY|-74.983|42.067
USDWR|Redwood|redwood|US-MS|-90.800|32.483
USDWX|De Witt|de witt|US-NE|-96.917|40.383
USDY2|Dayton|dayton|US-KY|-84.467|39.117
USDY3|Dilley|dilley|US-TX|-99.167|28.667
USDZQ|Scott Depot|scott depot|US-WV|-81.917|38.433
USEAD|England|england|US-AR|-91.967|34.533
USEAW|Elma|elma|US-WA|-123.400|47.000
USEAZ|Mechanic Falls|mechanic falls|US-ME|-70.383|44.100
USEBZ|Ellabell|ellabell|US-GA|-81.483|32.117
USECE|Spencerville|spencerville|US-OH|-84.350|40.700
USECP|El Campo|el campo|US-TX|-96.267|29.183
USECR|Spencer|spencer|US-NC|-80.433|35.683
USECZ|East Canton|east canton|US-OH|-81.283|40.783
USED2|Eldorado|eldorado|US-IL|-88.433|37.817
USEDJ|El Dorado|el dorado|US-CA|-120.850|38.667
USEDL|Allendale|allendale|US-SC|-81.300|33.000
USEDV|Eddyville|eddyville|US-KY|-88.067|37.083
USEDZ|Edwards|edwards|US-CO|-106.600|39.650
USEE2|Erie|erie|US-MI|-83.500|41.800
USEE4|Eastanollee|eastanollee|US-GA|-83.250|34.517
USEE8|Freeport|freeport|US-PA|-79.683|40.667
USEEA|Berea|berea|US-OH|-81.850|41.350
USEEE|Wheeler|wheeler|US-MI|-84.433|43.400
USEEG|Greene|greene|US-NY|-75.767|42.333
USEEL|Bremen|bremen|US-GA|-85.150|33.717
USEES|Weedsport|weedsport|US-NY|-76.550|43.033
USEET|Leetonia|leetonia|US-OH|-80.750|40.867
USEEV|Reeseville|reeseville|US-WI|-88.833|43.300
USEEW|Englewood|englewood|US-TN|-84.483|35.417
USEF2|Eglin Air Force Base|eglin air force base|US-FL|-86.550|30.450
USEFN|East Freetown|east freetown|US-MA|-70.950|41.767
USEFS|Etiwanda|etiwanda|US-CA|-117.517|34.117
USEGH|Effingham|effingham|US-SC|-79.750|34.050
USEHI|El Dorado Hills|el dorado hills|US-CA|-121.067|38.667
USEHW|Selah|selah|US-WA|-120.517|46.650
USEIB|Mosheim|mosheim|US-TN|-82.967|36.183
USEIE|Bernie|bernie|US-MO|-89.967|36.667
USEIF|Madeira Beach|madeira beach|US-FL|-82.783|27.783
USEIO|East Norriton|east norriton|US-PA|-75.333|40.133
USEIV|Reedsville|reedsville|US-WV|-79.800|39.517
USEIW|Belleview|belleview|US-FL|-82.050|29.067
USEJK|Macks Creek|macks creek|US-MO|-92.967|37.950
USEKB|East Keansburg|east keansburg|US-NJ|-74.117|40.433
USEKH|Elkhart|elkhart|US-IA|-93.517|41.450
USEKL|Eskdale|eskdale|US-WV|-81.450|38.083
USEKT|Elkton|elkton|US-KY|-87.150|36.800
USEKZ|Elkton|elkton|US-SD|-96.483|44.233
USELE|Tennille|tennille|US-GA|-82.817|32.933
USEM3|Edmore|edmore|US-MI|-85.033|43.400
USEM7|East Machias|east machias|US-ME|-67.383|44.733
USEMG|Emmetsburg|emmetsburg|US-IA|-94.683|43.117
USEMH|Emsworth|emsworth|US-PA|-80.083|40.500
USEMY|Emery|emery|US-SD|-97.617|43.600
USEMZ|El Mirage|el mirage|US-AZ|-112.317|33.617
USEN4|Edgerton|edgerton|US-MN|-96.133|43.867
USENI|Lenni|lenni|US-PA|-75.433|39.883
USENM|Enon|enon|US-OH|-83.933|39.867
USENT|Denton|denton|US-NC|-80.100|35.633
USENV|Wendover|wendover|US-UT|-114.033|40.733
USENY|Cheney|cheney|US-WA|-117.567|47.467
USEOA|Metamora|metamora|US-IL|-89.350|40.783
USEOE|Glencoe|glencoe|US-IL|-87.750|42.133
USEOG|East Orange|east orange|US-NJ|-74.200|40.767
USEOY|Eloy|eloy|US-AZ|-111.550|32.750
USEPA|Earl Park|earl park|US-IN|-87.400|40.667
USEPE|Empire|empire|US-LA|-89.600|29.383
USEPY|East Point|east point|US-KY|-82.783|37.750
USEQ4|East Lansing|east lansing|US-MI|-84.483|42.733
USEQE|East Dubuque|east dubuque|US-IL|-90.633|42.483
USEQZ|Ellport|ellport|US-PA|-80.250|40.850
USER2|Elk River|elk river|US-MN|-93.567|45.300
USERE|Earl|earl|US-NC|-81.533|35.183
USERT|Mertzon|mertzon|US-TX|-100.817|31.250
USERY|Elroy|elroy|US-WI|-90.267|43.733
USESE|Essex|essex|US-MD|-76.467|39.300
USESG|Estero|estero|US-FL|-81.817|26.433
USESR|Ellsworth|ellsworth|US-ME|-68.417|44.533
USESV|Evansville|evansville|US-WI|-89.283|42.767
USETD|East Bernstadt|east bernstadt|US-KY|-84.117|37.183
USETE|West Bend|west bend|US-IA|-94.433|42.950
USETI|Centerville|centerville|US-UT|-111.867|40.917
USETT|Etter|etter|US-TX|-101.983|36.017
USETU|East Taunton|east taunton|US-MA|-71.017|41.867
USETV|Eatonville|eatonville|US-WA|-122.250|46.867
USEU3|Leucadia|leucadia|US-CA|-117.300|33.067
USEUD|Eudora|eudora|US-AR|-91.250|33.100
USEUP|Eupora|eupora|US-MS|-89.267|33.533
USEUU|Placida|placida|US-FL|-82.267|26.833
USEVN|Evansville|evansville|US-IL|-89.933|38.083
USEVO|Elverson|elverson|US-PA|-75.817|40.150
USEVV|Evansville|evansville|US-IN|-87.550|37.967
USEWG|Clearwater|clearwater|US-MN|-94.050|45.417
USEWO|Bellwood|bellwood|US-PA|-78.333|40.600
USEWR|Newark|newark|US-NJ|-74.167|40.733
USEWV|Edwardsville|edwardsville|US-IL|-89.950|38.817
USEXB|Berne|berne|US-IN|-84.950|40.650
USEYB|Early Branch|early branch|US-SC|-80.933|32.750
USEYF|Piney Flats|piney flats|US-TN|-82.300|36.417
USEYY|DeMotte|demotte|US-IN|-87.183|41.183
USFAD|Fairfield|fairfield|US-IL|-88.350|38.367
USFAU|Franklin Furnace|franklin furnace|US-OH|-82.833|38.633
USFBS|Fairchild Air Force Base|fairchild air force base|US-WA|-117.633|47.633
USFCC|Forest City|forest city|US-IL|-89.833|40.367
USFCD|Candler|candler|US-FL|-81.967|29.067
USFCE|Florence|florence|US-WI|-88.250|45.917
USFCV|Francesville|francesville|US-IN|-86.867|40.983
USFDF|Fairfield|fairfield|US-NC|-76.217|35.533
USFFE|Fairfield|fairfield|US-WA|-117.167|47.383
USFFO|Buffalo|buffalo|US-WV|-81.983|38.617
USFGA|Fort George G Meade|fort george g meade|US-MD|-76.733|39.117
USFGQ|Farmingville|farmingville|US-NY|-73.017|40.817
USFH2|Fair Haven|fair haven|US-NJ|-74.033|40.367
USFHS|Far Hills|far hills|US-NJ|-74.633|40.683
USFIA|Fairdale|fairdale|US-KY|-85.750|38.100
USFIK|Fishkill|fishkill|US-NY|-73.900|41.533
USFIM|Fillmore|fillmore|US-CA|-118.917|34.383
USFJK|Frankfort|frankfort|US-IL|-87.850|41.500
USFKB|Franklinton|franklinton|US-LA|-90.150|30.850
USFKV|Falkville|falkville|US-AL|-86.900|34.367
USFL8|Bal Harbour|bal harbour|US-FL|-80.117|25.883
USFLL|Fort Lauderdale|fort lauderdale|US-FL|-80.133|26.117
USFLZ|Florence|florence|US-CO|-105.133|38.383
USFMM|Flomaton|flomaton|US-AL|-87.267|31.000
USFMU|Fairmount|fairmount|US-GA|-84.700|34.433
USFNE|Florence|florence|US-AL|-87.667|34.783
USFNF|Frankfort|frankfort|US-MI|-86.233|44.633
USFOM|Flora|flora|US-MS|-90.300|32.533
USFPP|Flippin|flippin|US-AR|-92.600|36.283
USFR3|Fort Rucker|fort rucker|US-AL|-85.717|31.333
USFRB|Forreston|forreston|US-IL|-89.567|42.117
USFSQ|Forest Dale|forest dale|US-VT|-73.050|43.817
USFSS|Fosston|fosston|US-MN|-95.750|47.567
USFSV|Fordsville|fordsville|US-KY|-86.733|37.633
USFTC|Fort Calhoun|fort calhoun|US-NE|-96.017|41.450
USFTD|Fultondale|fultondale|US-AL|-86.800|33.617
USFTH|Fort Branch|fort branch|US-IN|-87.567|38.250
USFTM|Fort Monmouth|fort monmouth|US-NJ|-74.033|40.317
USFTP|Flatonia|flatonia|US-TX|-97.100|29.683
USFTS|Fort Gibson|fort gibson|US-OK|-95.250|35.783
USFTT|Fort Oglethorpe|fort oglethorpe|US-GA|-85.250|34.933
USFU7|Sanford|sanford|US-MI|-84.367|43.667
USFVE|Fairview|fairview|US-PA|-80.250|42.017
USFVP|Fairview Park|fairview park|US-OH|-81.850|41.433
USFW2|Floodwood|floodwood|US-MN|-92.900|46.933
USFZC|Forest City|forest city|US-PA|-75.467|41.650
USFZZ|Freedom|freedom|US-PA|-80.250|40.683
USG4D|Green Castle|green castle|US-MO|-92.867|40.250
USGA2|Galena|galena|US-KS|-94.633|37.083
USGAJ|Bagley|bagley|US-MN|-95.400|47.517
USGAO|Grafton|grafton|US-WV|-80.017|39.333
USGAQ|Galt|galt|US-CA|-121.300|38.250
USGBC|Gibson City|gibson city|US-IL|-88.367|40.450
USGBN|Gila Bend|gila bend|US-AZ|-112.717|32.950
USGBS|Greensboro|greensboro|US-AL|-87.583|32.700
USGCA|Golconda|golconda|US-NV|-117.483|40.950
USGCL|Coolidge|coolidge|US-GA|-83.867|31.000
USGD4|Girard|girard|US-KS|-94.850|37.517
USGDJ|Guildhall|guildhall|US-VT|-71.567|44.567
USGEA|Germantown|germantown|US-IL|-89.533|38.550
USGEH|McGehee|mcgehee|US-AR|-91.383|33.617
USGEI|Greenfield|greenfield|US-TN|-88.800|36.150
USGEZ|Gilbertville|gilbertville|US-MA|-72.200|42.317
USGF4|Goodfield|goodfield|US-IL|-89.267|40.633
USGG3|Georgia|georgia|US-AL|-86.933|34.450
USGG4|Georgiana|georgiana|US-AL|-86.750|31.633
USGGL|La Grange|la grange|US-NC|-77.783|35.300
USGHA|Gorham|gorham|US-NH|-71.167|44.383
USGHC|Grays Harbor City|grays harbor city|US-WA|-123.950|46.983
USGIC|Gilbert|gilbert|US-SC|-81.400|33.917
USGID|Gideon|gideon|US-MO|-89.917|36.450
USGIO|Gilmore City|gilmore city|US-IA|-94.433|42.717
USGIS|Gibsonburg|gibsonburg|US-OH|-83.317|41.383
USGIV|Grain Valley|grain valley|US-MO|-94.200|39.017
USGLA|Goldendale|goldendale|US-WA|-120.817|45.817
USGM2|Gypsum|gypsum|US-CO|-106.950|39.650
USGMA|Gilman|gilman|US-IL|-87.983|40.767
USGNC|Garner|garner|US-NC|-78.600|35.700
USGNR|Garner|garner|US-IA|-93.600|43.100
USGOA|Goddard|goddard|US-KS|-97.567|37.650
USGOH|Goshen|goshen|US-CT|-73.233|41.850
USGOO|Groton|groton|US-SD|-98.083|45.433
USGOY|Gregory|gregory|US-TX|-97.283|27.917
USGP2|Gosport|gosport|US-IN|-86.667|39.350
USGP4|Greenport|greenport|US-NY|-72.367|41.100
USGPW|Grosse Point Woods|grosse point woods|US-MI|-82.900|42.433
USGQQ|Galion|galion|US-OH|-82.783|40.733
USGR3|Green Ridge|green ridge|US-MO|-93.417|38.617
USGRB|Green Bay|green bay|US-WI|-88.017|44.517
USGSF|Gales Ferry|gales ferry|US-CT|-72.083|41.417
USGSQ|Gasport|gasport|US-NY|-78.567|43.183
USGU2|Greenup|greenup|US-IL|-88.167|39.233
USGUE|Guntersville|guntersville|US-AL|-86.283|34.350
USGUL|Guilford|guilford|US-ME|-69.383|45.167
USGUN|Guernsey|guernsey|US-WY|-104.750|42.267
USGVA|Gore|gore|US-VA|-78.317|39.250
USGVB|Grover Beach|grover beach|US-CA|-120.617|35.117
USGVC|Granville|granville|US-OH|-82.517|40.067
USGVR|Gansevoort|gansevoort|US-NY|-73.650|43.183
USGVZ|Gordonville|gordonville|US-PA|-76.133|40.017
USGWW|Glenwillow|glenwillow|US-OH|-81.467|41.367
USGXR|Gold River|gold river|US-CA|-121.267|38.600
USGY4|Gurley|gurley|US-AL|-86.383|34.700
USGYK|Gray|gray|US-KY|-84.000|36.933
USGYN|Glyndon|glyndon|US-MD|-76.800|39.467
USGYS|Garysburg|garysburg|US-NC|-77.550|36.450
USGZB|Grabill|grabill|US-IN|-84.967|41.200
USGZI|Granite City|granite city|US-IL|-90.117|38.717
USH2N|Hancock|hancock|US-MD|-78.183|39.700
USH98|Muhlenberg|muhlenberg|US-PA|-75.933|40.383
USH99|Henderson|henderson|US-MN|-93.900|44.517
USHB3|Harrisburg|harrisburg|US-OR|-123.167|44.267
USHB4|Harbor Beach|harbor beach|US-MI|-82.650|43.850
USHBU|Washburn|washburn|US-IL|-89.283|40.917
USHCD|Camp Hill|camp hill|US-AL|-85.650|32.800
USHCE|Honey Creek|honey creek|US-WI|-88.300|42.750
USHCI|Hill City|hill city|US-SD|-103.583|43.933
USHCM|Holcomb|holcomb|US-IL|-89.083|42.050
USHD3|Hemstead|hemstead|US-TX|-96.083|30.083
USHDI|Holiday City|holiday city|US-OH|-84.550|41.617
USHEY|Henry|henry|US-TN|-88.417|36.200
USHF2|Highland Falls|highland falls|US-NY|-73.967|41.367
USHG2|Hastings|hastings|US-MI|-85.283|42.633
USHG4|Hughes|hughes|US-AR|-90.467|34.950
USHG7|Hamburg|hamburg|US-NY|-78.817|42.700
USHGU|Huguenot|huguenot|US-NY|-74.633|41.417
USHGW|Huntington Woods|huntington woods|US-MI|-83.167|42.467
USHHG|Harker Heights|harker heights|US-TX|-97.667|31.083
USHHK|Ho-Ho-Kus|ho ho kus|US-NJ|-74.100|41.000
USHHQ|Holly Hill|holly hill|US-SC|-80.400|33.317
USHHT|Harwood Heights|harwood heights|US-IL|-87.800|41.967
USHIF|Hill Air Force Base|hill air force base|US-UT|-111.983|41.117
USHIM|White Marsh|white marsh|US-MD|-76.417|39.383
USHKA|Houston|houston|US-AK|-149.817|61.633
USHL5|Havelock|havelock|US-NC|-76.917|34.883
USHLM|Holland|holland|US-MI|-86.100|42.783
USHLV|Haileyville|haileyville|US-OK|-95.567|34.850
USHM3|Hickman|hickman|US-KY|-89.183|36.567
USHM4|Herculaneum|herculaneum|US-MO|-90.383|38.267
USHM7|Hamilton|hamilton|US-NC|-77.200|35.933
USHMC|Richmond|richmond|US-MO|-93.983|39.283
USHMH|Homer|homer|US-LA|-93.067|32.800
USHMM|Hammond|hammond|US-WI|-92.433|44.967
USHMR|Hamer|hamer|US-ID|-112.200|43.917
USHMY|Harmony|harmony|US-PA|-80.117|40.800
USHN3|Hebron|hebron|US-ND|-102.050|46.900
USHNJ|Henning|henning|US-TN|-89.567|35.667
USHNO|China Grove|china grove|US-NC|-80.567|35.567
USHOU|Houston|houston|US-TX|-95.350|29.750
USHPE|Shepherd|shepherd|US-TX|-95.000|30.500
USHQO|Holden|holden|US-WV|-82.050|37.817
USHR4|Hector|hector|US-NY|-76.867|42.500
USHRD|Hardin|hardin|US-MT|-107.617|45.733
USHRG|Harrington|harrington|US-ME|-67.817|44.617
USHRM|Hollister|hollister|US-MO|-93.200|36.617
USHRQ|High Ridge|high ridge|US-MO|-90.533|38.450
USHS2|Hackensack|hackensack|US-MN|-94.517|46.933
USHS6|Hallstead|hallstead|US-PA|-75.750|41.967
USHSG|Hillsborough|hillsborough|US-NC|-79.100|36.067
USHSJ|Hospers|hospers|US-IA|-95.900|43.067
USHT7|Holt|holt|US-FL|-86.750|30.717
USHTR|Whistler|whistler|US-AL|-88.100|30.750
USHU2|Hurley|hurley|US-NM|-108.133|32.700
USHUY|Hurley|hurley|US-WI|-90.183|46.433
USHV2|Hughesville|hughesville|US-PA|-76.717|41.283
USHV3|Havana|havana|US-FL|-84.417|30.617
USHV4|Harvey|harvey|US-IA|-92.917|41.317
USHW5|Hiawatha|hiawatha|US-IA|-91.683|42.033
USHWB|Howe|howe|US-OK|-94.633|34.950
USHWD|Hayward|hayward|US-CA|-122.067|37.667
USHWJ|Black Hawk|black hawk|US-CO|-105.483|39.783
USHWN|Hagerstown|hagerstown|US-IN|-85.167|39.900
USHWU|Helenwood|helenwood|US-TN|-84.550|36.433
USHWX|Hewlett|hewlett|US-NY|-73.683|40.650
USHXC|Haslet|haslet|US-TX|-97.333|32.967
USHXD|Cumberland|cumberland|US-KY|-82.983|36.967
USHXF|Hungerford|hungerford|US-TX|-96.083|29.400
USHXU|Hercules|hercules|US-CA|-122.283|38.017
USHXX|Hollister|hollister|US-FL|-81.800|29.617
USHYT|McSherrystown|mcsherrystown|US-PA|-77.000|39.800
USHYU|Hyrum|hyrum|US-UT|-111.850|41.633
USHYW|Heyworth|heyworth|US-IL|-88.967|40.300
USHZA|Saint Henry|saint henry|US-OH|-84.633|40.417
USHZS|Hazel Crest|hazel crest|US-IL|-87.683|41.567
USHZV|Helena|helena|US-AL|-86.850|33.283
USHZZ|Hawesville|hawesville|US-KY|-86.750|37.900
USIA2|Manning|manning|US-IA|-95.050|41.900
USIAB|Addison|addison|US-ME|-67.750|44.617
USIAM|Miamisburg|miamisburg|US-OH|-84.283|39.633
USIAO|Cotati|cotati|US-CA|-122.700|38.317
USIAR|Girard|girard|US-IL|-89.767|39.433
USICD|Columbia Cross Roads|columbia cross roads|US-PA|-76.800|41.833
USICH|Nicholls|nicholls|US-GA|-82.633|31.517
USICX|Willcox|willcox|US-AZ|-109.833|32.250
USIDD|Middlesex|middlesex|US-NC|-78.200|35.783
USIDR|Widener|widener|US-AR|-90.683|35.017
USIDS|Lindsay|lindsay|US-OK|-97.600|34.833
USIEG|Ingleside|ingleside|US-IL|-88.133|42.367
USIFL|Island Falls|island falls|US-ME|-68.267|46.000
USIFT|Clifton|clifton|US-TN|-87.983|35.383
USIGE|Slinger|slinger|US-WI|-88.283|43.333
USIIM|Williamston|williamston|US-MI|-84.283|42.683
USIIW|Williams|williams|US-CA|-122.150|39.150
USIJM|Benton City|benton city|US-WA|-119.483|46.250
USILM|Wilmington|wilmington|US-NC|-77.933|34.217
USILO|Lodi|lodi|US-WI|-89.517|43.300
USILR|Millersport|millersport|US-OH|-82.533|39.900
USILS|Wills Point|wills point|US-TX|-96.000|32.700
USILT|Manito|manito|US-IL|-89.767|40.417
USILV|Silvis|silvis|US-IL|-90.400|41.500
USILW|Eleanor|eleanor|US-WV|-81.933|38.533
USIME|Wilmerding|wilmerding|US-PA|-79.800|40.383
USIMR|Imperial|imperial|US-MO|-90.367|38.367
USINE|Independence|independence|US-IA|-91.883|42.467
USINH|Shelby|shelby|US-IN|-87.333|41.183
USINN|Lincoln|lincoln|US-AL|-86.117|33.600
USINV|Madisonville|madisonville|US-LA|-90.167|30.400
USINX|Mosinee|mosinee|US-WI|-89.700|44.783
USIOA|Arion|arion|US-IA|-95.467|41.950
USIOH|South Willamsport|south willamsport|US-PA|-77.000|41.233
USIOO|Millwood|millwood|US-KY|-86.383|37.450
USIOR|Samoa|samoa|US-CA|-124.200|40.783
USIPC|Independence|independence|US-LA|-90.500|30.633
USIPE|Perry|perry|US-MI|-84.217|42.817
USIPO|Paoli|paoli|US-IN|-86.467|38.550
USIPR|Millport|millport|US-AL|-88.067|33.550
USIR2|Indian River City|indian river city|US-FL|-80.800|28.567
USIRE|Siren|siren|US-WI|-92.367|45.783
USIRF|Irvona|irvona|US-PA|-78.550|40.767
USIRR|Irrigon|irrigon|US-OR|-119.483|45.883
USIRW|Iron River|iron river|US-MI|-88.633|46.083
USISH|Sharon|sharon|US-WI|-88.717|42.500
USISI|Isanti|isanti|US-MN|-93.250|45.483
USIST|Sistersville|sistersville|US-WV|-80.983|39.550
USITL|Whiteland|whiteland|US-IN|-86.083|39.550
USITN|Smithton|smithton|US-PA|-79.733|40.150
USITV|Pittsville|pittsville|US-WI|-90.117|44.433
USIUH|Clendenin|clendenin|US-WV|-81.333|38.483
USIUK|Iuka|iuka|US-MS|-88.183|34.800
USIV2|Iva|iva|US-SC|-82.667|34.300
USIVA|Isle|isle|US-MN|-93.483|46.133
USIVE|Shively|shively|US-KY|-85.817|38.200
USIWM|Whitmire|whitmire|US-SC|-81.617|34.500
USIWO|Birchwood|birchwood|US-WI|-91.550|45.667
USJAY|Jay|jay|US-ME|-70.217|44.500
USJBS|Pleasanton|pleasanton|US-CA|-121.883|37.667
USJCQ|Warrensburg|warrensburg|US-IL|-89.050|39.917
USJDT|Port Laudania|port laudania|US-FL|-80.117|26.050
USJE2|Jefferson Hills|jefferson hills|US-PA|-79.917|40.283
USJFZ|Jefferson|jefferson|US-NC|-81.467|36.417
USJHE|Johnston|johnston|US-SC|-81.800|33.817
USJHO|District Heights|district heights|US-MD|-76.883|38.850
USJHS|Johnston|johnston|US-IA|-93.683|41.667
USJJQ|Meadows of Dan|meadows of dan|US-VA|-80.383|36.733
USJKF|Jakolof Bay|jakolof bay|US-AK|-151.517|59.450
USJMB|Jamesburg|jamesburg|US-NJ|-74.433|40.350
USJMP|Jamesport|jamesport|US-MO|-93.800|39.967
USJMX|Climax|climax|US-CO|-106.167|39.367
USJNA|Jena|jena|US-LA|-92.133|31.667
USJNC|Junction City|junction city|US-GA|-84.467|32.600
USJNJ|Orange|orange|US-NJ|-74.217|40.767
USJOI|Jonesville|jonesville|US-NC|-80.833|36.233
USJOW|Johnstown|johnstown|US-OH|-82.683|40.150
USJPY|Jamesport|jamesport|US-NY|-72.583|40.950
USJQK|Jacksboro|jacksboro|US-TN|-84.183|36.317
USJS3|Jackson|jackson|US-KY|-83.367|37.550
USJSA|Judsonia|judsonia|US-AR|-91.633|35.267
USJSY|Saint James City|saint james city|US-FL|-82.083|26.483
USJTV|Jetersville|jetersville|US-VA|-78.100|37.300
USJUD|Juda|juda|US-WI|-89.500|42.583
USJUK|Jenks|jenks|US-OK|-95.967|36.017
USJUN|Junction City|junction city|US-OR|-123.200|44.217
USJVL|Janesville|janesville|US-WI|-89.017|42.667
USJWQ|West Milton|west milton|US-OH|-84.317|39.950
USJWY|Frenchtown|frenchtown|US-NJ|-75.050|40.517
USK99|Knob Noster|knob noster|US-MO|-93.550|38.767
USKAG|Kaguyak|kaguyak|US-AK|-153.783|56.867
USKAJ|Land O'Lakes|land o lakes|US-FL|-82.450|28.217
USKAY|Kaysville|kaysville|US-UT|-111.933|41.033
USKB2|Kingsbury|kingsbury|US-IN|-86.700|41.533
USKDC|John F Kennedy Space Center/Cape Canaveral|john f kennedy space center cape canaveral|US-FL|-80.700|28.667
USKE7|Kenwood|kenwood|US-CA|-122.533|38.400
USKEC|Kellogg|kellogg|US-IA|-92.917|41.717
USKEE|Keyesport|keyesport|US-IL|-89.267|38.733
USKEV|Keysville|keysville|US-VA|-78.483|37.033
USKFE|Kiefer|kiefer|US-OK|-96.067|35.950
USKGM|Kings Mills|kings mills|US-OH|-84.250|39.350
USKHB|Keego Harbor|keego harbor|US-MI|-83.333|42.600
USKIR|Kirkwood|kirkwood|US-NY|-75.783|42.033
USKJH|Washington|washington|US-CT|-73.317|41.650
USKKV|Miami River|miami river|US-FL|-80.183|25.767
USKL2|Knobel|knobel|US-AR|-90.600|36.317
USKMI|Lake Mills|lake mills|US-IA|-93.533|43.417
USKNI|Knightdale|knightdale|US-NC|-78.467|35.783
USKNL|Kingsland|kingsland|US-GA|-81.683|30.783
USKNM|Kingman|kingman|US-KS|-98.100|37.633
USKOD|Rockford|rockford|US-MN|-93.733|45.083
USKON|Killona|killona|US-LA|-90.483|30.000
USKPP|Koppel|koppel|US-PA|-80.317|40.833
USKQC|Cheshire|cheshire|US-OH|-82.117|38.950
USKSH|Hooksett|hooksett|US-NH|-71.467|43.100
USKSL|Brooksville|brooksville|US-MS|-88.583|33.233
USKSV|Kansasville|kansasville|US-WI|-88.117|42.683
USKTZ|Keota|keota|US-OK|-94.917|35.167
USKU4|Kendall Park|kendall park|US-NJ|-74.550|40.417
USKW2|Konawa|konawa|US-OK|-96.750|34.967
USKWE|Rockwell|rockwell|US-NC|-80.400|35.550
USKWU|Kewaunee|kewaunee|US-WI|-87.500|44.450
USKXK|Kittery|kittery|US-ME|-70.733|43.083
USL54|Lanesville|lanesville|US-IN|-85.983|38.233
USL99|Centerville|centerville|US-IN|-84.983|39.800
USLA2|Lake Arrowhead|lake arrowhead|US-CA|-117.183|34.250
USLAS|Las Vegas|las vegas|US-NV|-115.150|36.067
USLAX|Los Angeles|los angeles||-118.250|33.750
USLB9|Lansdowne-Baltimore|lansdowne baltimore|US-MD|-76.650|39.233
USLBH|Long Beach|long beach|US-MS|-89.150|30.350
USLBK|Liberty|liberty|US-IN|-84.933|39.633
USLC2|Loup City|loup city|US-NE|-98.967|41.283
USLCC|Lucas|lucas|US-KS|-98.533|39.050
USLCF|Leitchfield|leitchfield|US-KY|-86.283|37.467
USLCJ|Long Branch|long branch|US-NJ|-74.000|40.300
USLDK|Baldwin|baldwin|US-LA|-91.550|29.833
USLDP|Portland|portland|US-AR|-91.517|33.233
USLDQ|Lead|lead|US-SD|-103.767|44.350
USLDU|Landrum|landrum|US-SC|-82.183|35.167
USLEQ|Lewis Center|lewis center|US-OH|-83.000|40.183
USLEY|Locust Valley|locust valley|US-NY|-73.600|40.883
USLF3|Lisbon Falls|lisbon falls|US-ME|-70.067|44.000
USLFB|Laughlin Air Force Base|laughlin air force base|US-TX|-100.800|29.350
USLFM|Mansfield|mansfield|US-MO|-92.583|37.100
USLFS|Little Falls|little falls|US-MN|-94.350|45.967
USLFY|Lafayette|lafayette|US-CO|-105.083|39.983
USLGB|Long Beach|long beach|US-CA|-118.183|33.767
USLGK|La Grange|la grange|US-MO|-91.500|40.050
USLGS|Livingston|livingston|US-CA|-120.717|37.383
USLHG|Lehighton|lehighton|US-PA|-75.717|40.833
USLHK|Little Hocking|little hocking|US-OH|-81.700|39.250
USLHT|Letohatchee|letohatchee|US-AL|-86.483|32.117
USLIB|Liberty|liberty|US-MO|-94.417|39.233
USLIR|Lanier|lanier|US-GA|-81.533|32.117
USLIZ|Limestone|limestone|US-ME|-67.817|46.900
USLJA|Cordelia|cordelia|US-CA|-122.133|38.200
USLKF|Little Lake|little lake|US-CA|-117.900|35.933
USLLC|Leland|leland|US-NC|-78.033|34.250
USLLF|Little Falls|little falls|US-NY|-74.850|43.033
USLLM|Stillmore|stillmore|US-GA|-82.200|32.433
USLMX|Little Mountain|little mountain|US-SC|-81.417|34.200
USLMY|Lemay|lemay|US-MO|-90.267|38.533
USLNL|Landisville|landisville|US-PA|-76.400|40.083
USLO7|Lodi|lodi|US-NY|-76.817|42.600
USLQD|Holland|holland|US-MO|-89.867|36.050
USLRC|Long Reach|long reach|US-WV|-81.083|39.483
USLRD|Laredo|laredo|US-TX|-99.483|27.500
USLRE|Claremore|claremore|US-OK|-95.600|36.300
USLRP|Lake Orion|lake orion|US-MI|-83.233|42.783
USLRY|Luray|luray|US-TN|-88.567|35.583
USLSH|Pleasant Hill|pleasant hill|US-IA|-93.517|41.583
USLTZ|Lutz|lutz|US-FL|-82.450|28.150
USLU7|Lake Huntington|lake huntington|US-NY|-74.983|41.683
USLU8|Port Of South Louisiana|port of south louisiana|US-LA|-90.500|30.050
USLUF|Blue Earth|blue earth|US-MN|-94.100|43.633
USLUI|Louisville|louisville|US-KY|-85.767|38.233
USLUU|Le Sueur|le sueur|US-MN|-93.900|44.450
USLV4|Lilesville|lilesville|US-NC|-79.983|34.967
USLVF|Livermore Falls|livermore falls|US-ME|-70.183|44.483
USLW5|Lawton|lawton|US-MI|-85.833|42.167
USLWD|Lewisport|lewisport|US-KY|-86.900|37.933
USLWE|Lawrence|lawrence|US-NY|-73.717|40.617
USLX8|Spillville|spillville|US-IA|-91.950|43.200
USLXD|Lenox Dale|lenox dale|US-MA|-73.250|42.333
USLXO|Lexington|lexington|US-MS|-90.050|33.100
USLXQ|Llano|llano|US-CA|-117.817|34.500
USLXW|Blawnox|blawnox|US-PA|-79.867|40.500
USLYF|Lynnwood|lynnwood|US-WA|-122.333|47.817
USLYR|Lyerly|lyerly|US-GA|-85.400|34.400
USLZA|Clyman|clyman|US-WI|-88.717|43.317
USLZC|Lancaster|lancaster|US-MN|-96.817|48.850
USLZV|Landing|landing|US-NJ|-74.650|40.900
USMC2|McClellan Air Force Base|mcclellan air force base|US-CA|-121.400|38.667
USMC5|Missouri City|missouri city|US-TX|-95.517|29.600
USMCB|McComb|mccomb|US-MS|-90.450|31.233
USMD5|Meredith|meredith|US-NH|-71.500|43.667
USMEM|Memphis|memphis||-89.977|35.046
USMF5|Milford|milford|US-MI|-83.600|42.583
USMF6|McFarland|mcfarland|US-WI|-89.300|43.017
USMF8|Marshfield|marshfield|US-MO|-92.900|37.333
USMFS|McChord Air Force Base|mcchord air force base|US-WA|-122.500|47.133
USMG5|Malaga|malaga|US-WA|-120.183|47.350
USMGF|Melvindale|melvindale|US-MI|-83.167|42.267
USMGQ|Mount Gilead|mount gilead|US-NC|-80.000|35.200
USMH8|Manhasset|manhasset|US-NY|-73.700|40.800
USMIA|Miami|miami||-80.183|25.783
USMIV|Millville|millville|US-NJ|-75.033|39.383
USMJB|Mount Juliet|mount juliet|US-TN|-86.517|36.200
USMJJ|Mortons Gap|mortons gap|US-KY|-87.483|37.233
USMKC|Kansas City|kansas city|US-MO|-94.567|39.100
USMKG|Muskegon|muskegon|US-MI|-86.233|43.217
USMKI|Mukilteo|mukilteo|US-WA|-122.300|47.950
USMKJ|McKees Rocks|mckees rocks|US-PA|-80.050|40.450
USMKN|McKenney|mckenney|US-VA|-77.717|36.983
USMKZ|Mukwonago|mukwonago|US-WI|-88.333|42.867
USML5|Mountain Lake|mountain lake|US-MN|-94.933|43.933
USML7|Milan|milan|US-GA|-83.067|32.017
USMM4|Moscow Mills|moscow mills|US-MO|-90.917|38.950
USMN4|Milner|milner|US-GA|-84.200|33.117
USMN8|Magnolia|magnolia|US-MS|-90.467|31.150
USMP4|Maple Plain|maple plain|US-MN|-93.650|45.000
USMP5|Machesney Park|machesney park|US-IL|-89.050|42.333
USMP7|Mediapolis|mediapolis|US-IA|-91.150|41.000
USMPS|Mount Pleasant|mount pleasant|US-TX|-94.967|33.167
USMR2|Marseilles|marseilles|US-IL|-88.700|41.317
USMR6|Moroni|moroni|US-UT|-111.583|39.533
USMR8|South Milford|south milford|US-IN|-85.267|41.533
USMRA|Manorville|manorville|US-NY|-72.800|40.867
USMRQ|Milford|milford|US-OH|-84.283|39.167
USMS2|Millis|millis|US-MA|-71.350|42.167
USMS6|Mims|mims|US-FL|-80.850|28.667
USMS8|Manitou Springs|manitou springs|US-CO|-104.917|38.867
USMSY|New Orleans|new orleans||-90.050|29.950
USMT5|Milton|milton|US-VT|-73.117|44.633
USMTK|Mount Carmel|mount carmel|US-PA|-76.400|40.783
USMV4|Moreno Valley|moreno valley|US-CA|-117.233|33.950
USMVF|Marionville|marionville|US-MO|-93.633|37.000
USMVN|Mount Vernon|mount vernon|US-IL|-88.900|38.317
USMVW|Mount Vernon|mount vernon|US-WA|-122.317|48.417
USMW4|Millwood|millwood|US-WV|-81.867|38.883
USMXP|Meraux|meraux|US-LA|-89.933|29.917
USMY6|Mayo|mayo|US-SC|-81.850|35.083
USMYB|Maynard|maynard|US-MN|-95.467|44.900
USN8P|Neponset|neponset|US-IL|-89.783|41.283
USNA2|New Augusta|new augusta|US-MS|-89.033|31.200
USNAE|Nanuet|nanuet|US-NY|-74.000|41.083
USNAK|Natick|natick|US-MA|-71.350|42.283
USNAP|North East|north east|US-MD|-75.933|39.600
USNAR|Lanark|lanark|US-IL|-89.833|42.100
USNAS|Nashville|nashville|US-NC|-77.967|35.967
USNAU|North Augusta|north augusta|US-SC|-81.983|33.467
USNBH|North Baltimore|north baltimore|US-OH|-83.667|41.183
USNBL|New Bloomfield|new bloomfield|US-MO|-92.083|38.717
USNBQ|Sanborn|sanborn|US-NY|-78.883|43.133
USNCU|New Cumberland|new cumberland|US-WV|-80.617|40.500
USNCY|New Caney|new caney|US-TX|-95.200|30.150
USNDA|Neodesha|neodesha|US-KS|-95.667|37.417
USNDB|North Dartmouth|north dartmouth|US-MA|-70.967|41.633
USNDN|Mandan|mandan|US-ND|-100.883|46.817
USNDU|Bondurant|bondurant|US-IA|-93.467|41.700
USNEG|Negley|negley|US-OH|-80.533|40.783
USNEI|Newfields|newfields|US-NH|-70.933|43.033
USNEJ|Necedah|necedah|US-WI|-90.067|44.033
USNEP|Newport|newport|US-MI|-83.300|42.000
USNER|New Carlisle|new carlisle|US-OH|-84.017|39.933
USNEU|New Wilmington|new wilmington|US-PA|-80.333|41.117
USNEV|New Haven|new haven|US-IN|-85.000|41.067
USNEZ|New Paltz|new paltz|US-NY|-74.083|41.733
USNFE|Newfane|newfane|US-NY|-78.717|43.283
USNFN|New Franken|new franken|US-WI|-87.817|44.533
USNFO|New Florence|new florence|US-MO|-91.450|38.917
USNFQ|New Florence|new florence|US-PA|-79.083|40.383
USNFR|New Freedom|new freedom|US-PA|-76.700|39.733
USNGB|Narrowsburg|narrowsburg|US-NY|-75.067|41.617
USNGI|Carnegie|carnegie|US-OK|-98.600|35.100
USNH2|New Haven|new haven|US-MO|-91.217|38.600
USNHE|Hamel|hamel|US-MN|-93.517|45.033
USNHJ|New Hill|new hill|US-NC|-78.933|35.683
USNHM|Northampton|northampton|US-MA|-72.633|42.333
USNHN|New Hudson|new hudson|US-MI|-83.600|42.500
USNHQ|North Hartland|north hartland|US-VT|-72.350|43.583
USNID|North Bend|north bend|US-NE|-96.783|41.467
USNII|Niantic|niantic|US-CT|-72.183|41.317
USNJQ|Terrebonne|terrebonne|US-OR|-121.167|44.350
USNKL|Conklin|conklin|US-NY|-75.800|42.033
USNLA|North Lima|north lima|US-OH|-80.650|40.933
USNLI|New Lisbon|new lisbon|US-WI|-90.150|43.867
USNLX|New Lexington|new lexington|US-OH|-82.217|39.700
USNM2|New Martinsville|new martinsville|US-WV|-80.867|39.633
USNMG|Normangee|normangee|US-TX|-96.117|31.017
USNMH|Champlin|champlin|US-MN|-93.383|45.183
USNMI|New Miami|new miami|US-OH|-84.550|39.433
USNMS|Center Moriches|center moriches|US-NY|-72.783|40.800
USNNA|Anna|anna|US-OH|-84.167|40.383
USNNE|Mentone|mentone|US-IN|-86.033|41.167
USNNR|Tanner|tanner|US-AL|-86.967|34.733
USNNS|Newport News|newport news|US-VA|-76.417|36.967
USNNT|Anniston|anniston|US-MO|-89.333|36.817
USNOQ|Nelsonia|nelsonia|US-VA|-75.583|37.817
USNOR|North|north|US-SC|-81.100|33.600
USNOS|North Manchester|north manchester|US-IN|-85.767|41.000
USNOW|Norwell|norwell|US-MA|-70.783|42.150
USNOZ|Newport|newport|US-ME|-69.283|44.833
USNP4|Newport|newport|US-NC|-76.867|34.783
USNPC|Neptune City|neptune city|US-NJ|-74.017|40.200
USNPI|New Paris|new paris|US-IN|-85.817|41.500
USNQA|Snoqualmie|snoqualmie|US-WA|-121.817|47.517
USNQR|Newry|newry|US-PA|-78.433|40.383
USNQV|New London|new london|US-MO|-91.400|39.583
USNQZ|North Rose|north rose|US-NY|-76.883|43.183
USNRK|Newark|newark|US-TX|-97.483|33.000
USNRX|Monroe|monroe|US-VA|-79.133|37.500
USNSB|New Smyrna Beach|new smyrna beach|US-FL|-80.933|29.033
USNSC|North Sioux City|north sioux city|US-SD|-96.467|42.517
USNSR|Seward|seward|US-NE|-97.083|40.900
USNSV|Mannsville|mannsville|US-NY|-76.067|43.717
USNSX|New Castle|new castle|US-CO|-107.150|39.367
USNTB|North Bennington|north bennington|US-VT|-73.233|42.917
USNTD|Port Hueneme|port hueneme|US-CA|-119.183|34.133
USNVA|Navarre|navarre|US-FL|-86.850|30.400
USNVN|Nevada|nevada|US-IA|-93.450|42.017
USNVO|Narvon|narvon|US-PA|-75.983|40.100
USNVU|Schenevus|schenevus|US-NY|-74.817|42.550
USNXC|New Century|new century|US-KS|-94.883|38.833
USNXP|Noxapater|noxapater|US-MS|-89.067|33.000
USNXR|Gardiner|gardiner|US-NY|-74.150|41.667
USNXU|North White Plains|north white plains|US-NY|-73.767|41.050
USNXZ|Nesbit|nesbit|US-MS|-90.000|34.867
USNY5|North Salem|north salem|US-NY|-73.567|41.333
USNYB|Cuba|cuba|US-NY|-78.267|42.217
USNYC|New York|new york|US-NY|-74.000|40.700
USNYC/1|New York City|new york city|US-NY|-74.000|40.700
USNYH|Holley|holley|US-NY|-78.017|43.217
USNYL|Stanley|stanley|US-WI|-90.933|44.950
USNYM|Malone|malone|US-NY|-74.283|44.833
USNYP|Perry|perry|US-NY|-78.000|42.700
USNYU|Nassau|nassau|US-NY|-73.600|42.500
USNYX|Nyack|nyack|US-NY|-73.917|41.083
USNZQ|Needmore|needmore|US-PA|-78.133|39.833
USOAD|Hollandale|hollandale|US-MS|-90.850|33.167
USOAG|Orangeville|orangeville|US-IL|-89.650|42.467
USOAK|Oakland|oakland||-122.333|37.817
USOAX|Asotin|asotin|US-WA|-117.050|46.333
USOAZ|Boaz|boaz|US-AL|-86.150|34.200
USOBI|Obion|obion|US-TN|-89.183|36.250
USOCK|Oak Creek|oak creek|US-CO|-106.967|40.267
USOCL|Osceola|osceola|US-IA|-93.750|41.033
USOCP|Oceanport|oceanport|US-NJ|-74.017|40.317
USOCR|Social Circle|social circle|US-GA|-83.717|33.650
USOCX|Ocean View|ocean view|US-DE|-75.167|38.900
USODG|Odessa|odessa|US-MO|-93.950|39.000
USODS|Odessa|odessa|US-NY|-76.783|42.333
USODT|South Dartmouth|south dartmouth|US-MA|-70.933|41.583
USOED|Mooreland|mooreland|US-OK|-99.200|36.450
USOEG|Oregon|oregon|US-OH|-83.483|41.633
USOEL|Moselle|moselle|US-MS|-89.267|31.500
USOEM|Coleman|coleman|US-WI|-88.033|45.050
USOEN|Goshen|goshen|US-NY|-74.317|41.400
USOEP|Honea Path|honea path|US-SC|-82.383|34.433
USOER|Dover|dover|US-OK|-97.900|35.967
USOES|Money|money|US-MS|-90.200|33.650
USOFA|O'Fallon|o fallon|US-IL|-89.917|38.600
USOFC|Oxford|oxford|US-IN|-87.250|40.517
USOFM|Oxford|oxford|US-MI|-83.267|42.817
USOFX|Colfax|colfax|US-NC|-80.000|36.100
USOGO|Ogden|ogden|US-IA|-94.017|42.033
USOGU|Ogdensburg|ogdensburg|US-NJ|-74.583|41.067
USOGY|Oglesby|oglesby|US-IL|-89.050|41.283
USOHD|Himrod|himrod|US-NY|-76.950|42.583
USOHE|Weston|weston|US-OH|-83.783|41.333
USOHS|Shreve|shreve|US-OH|-82.017|40.667
USOHW|Wellston|wellston|US-OH|-82.517|39.117
USOHY|Ohiopyle|ohiopyle|US-PA|-79.483|39.867
USOID|Onida|onida|US-SD|-100.067|44.700
USOIG|Corning|corning|US-NY|-77.050|42.133
USOIS|Meredosia|meredosia|US-IL|-90.567|39.833
USOIT|Lolita|lolita|US-TX|-96.533|28.833
USOK9|Saint Louis|saint louis|US-OK|-96.850|35.067
USOKV|Oakville|oakville|US-CT|-73.083|41.583
USOKX|Okemos|okemos|US-MI|-84.417|42.717
USOKZ|Okolona|okolona|US-OH|-84.217|41.350
USOMD|Romoland|romoland|US-CA|-117.167|33.733
USOMN|Holloman Air Force Base|holloman air force base|US-NM|-106.067|32.833
USOMP|Somerset|somerset|US-WI|-92.667|45.117
USOMT|Somerset|somerset|US-CO|-107.467|38.933
USOMV|Somerville|somerville|US-OH|-84.633|39.550
USONA|Winona|winona|US-MN|-91.633|44.050
USONB|Alton|alton|US-VA|-79.000|36.567
USONC|Concordville|concordville|US-PA|-75.517|39.883
USONG|Ontonagon|ontonagon|US-MI|-89.283|46.867
USOO9|Monmouth|monmouth|US-OR|-123.217|44.833
USOOD|Woodbine|woodbine|US-MD|-77.050|39.350
USOOG|Glenwood|glenwood|US-IL|-87.617|41.550
USOOJ|Norfork|norfork|US-AR|-92.283|36.217
USOOM|Bloomer|bloomer|US-WI|-91.483|45.100
USOON|Monon|monon|US-IN|-86.867|40.867
USOOS|Crooksville|crooksville|US-OH|-82.083|39.767
USOOV|Brookville|brookville|US-OH|-84.400|39.833
USOPB|Copan|copan|US-OK|-95.933|36.900
USOPE|Copake Falls|copake falls|US-NY|-73.517|42.117
USORF|Norfolk|norfolk||-76.300|36.850
USORS|Morrisville|morrisville|US-VT|-72.583|44.550
USOSV|Ottsville|ottsville|US-PA|-75.167|40.467
USOT5|Ontario|ontario|US-OH|-82.583|40.750
USOTC|Monticello|monticello|US-MN|-93.783|45.300
USOTE|Montgomery|montgomery|US-WV|-81.317|38.167
USOTI|Port Norris|port norris|US-NJ|-75.033|39.233
USOTL|Ottawa Lake|ottawa lake|US-MI|-83.733|41.750
USOTT|Cottonton|cottonton|US-AL|-85.067|32.133
USOTV|Scottsville|scottsville|US-NY|-77.733|43.017
USOUL|South Charleston|south charleston|US-OH|-83.633|39.817
USOUM|Mount Meigs|mount meigs|US-AL|-86.100|32.350
USOUV|Mount Vernon|mount vernon|US-MO|-93.817|37.100
USOVA|Solvay|solvay|US-NY|-76.200|43.050
USOVD|Overland|overland|US-MO|-90.367|38.683
USOVH|Olivehurst|olivehurst|US-CA|-121.550|39.083
USOVI|Covington|covington|US-OH|-84.350|40.117
USOWC|Welch|welch|US-OK|-95.083|36.867
USOWT|Brownstown Township|brownstown township|US-MI|-83.267|42.150
USOXQ|Corunna|corunna|US-IN|-85.133|41.433
USOYN|Brooklyn|brooklyn|US-IA|-92.433|41.733
USOYV|Cordova|cordova|US-NC|-79.817|34.917
USOYY|Troy|troy|US-IN|-86.800|38.000
USOZN|South Ozone Park|south ozone park|US-NY|-73.817|40.667
USP43|Priceville|priceville|US-AL|-87.467|34.900
USPAC|Park City|park city|US-UT|-111.483|40.633
USPAH|Paducah|paducah|US-KY|-88.617|37.083
USPAP|Pleasant Plain|pleasant plain|US-OH|-84.100|39.267
USPBE|Palatine Bridge|palatine bridge|US-NY|-74.567|42.917
USPC4|Piper City|piper city|US-IL|-88.183|40.750
USPCB|Phil Campbell|phil campbell|US-AL|-87.700|34.350
USPCP|Patchogue|patchogue|US-NY|-73.017|40.767
USPDC|Platte Center|platte center|US-NE|-97.483|41.533
USPDP|Philadelphia|philadelphia|US-NY|-75.717|44.150
USPDU|Purdy|purdy|US-MO|-93.917|36.817
USPE2|Port Ewen|port ewen|US-NY|-73.983|41.900
USPEB|Port Elizabeth|port elizabeth|US-NJ|-74.967|39.300
USPEF|Port Everglades|port everglades|US-FL|-80.133|26.100
USPEQ|Pecos|pecos|US-TX|-103.483|31.417
USPG8|Pound Ridge|pound ridge|US-NY|-73.567|41.200
USPGE|Pagedale|pagedale|US-MO|-90.300|38.683
USPGI|Portageville|portageville|US-MO|-89.683|36.417
USPGX|Pillager|pillager|US-MN|-94.467|46.333
USPHN|Port Huron|port huron|US-MI|-82.417|42.967
USPHU|Parachute|parachute|US-CO|-108.050|39.450
USPIE|Saint Petersburg|saint petersburg|US-FL|-82.683|27.767
USPKB|Parkersburg|parkersburg|US-WV|-81.550|39.250
USPKH|Park Hills|park hills|US-MO|-90.517|37.850
USPKR|Parker Ford|parker ford|US-PA|-75.583|40.200
USPKS|Perkasie|perkasie|US-PA|-75.283|40.367
USPKT|Parkton|parkton|US-NC|-79.000|34.900
USPLP|Pleasant Prairie|pleasant prairie|US-WI|-87.933|42.550
USPM3|Port Monmouth|port monmouth|US-NJ|-74.100|40.433
USPM8|Pilot Mountain|pilot mountain|US-NC|-80.467|36.383
USPMN|Pitman|pitman|US-NJ|-75.117|39.717
USPMO|Pomona|pomona|US-MO|-91.917|36.867
USPMR|Palmyra|palmyra|US-MO|-91.517|39.783
USPMV|Port MacKenzie|port mackenzie|US-AK|-149.917|61.267
USPMZ|Palmertown|palmertown|US-PA|-79.167|40.467
USPNG|Pleasant Gap|pleasant gap|US-PA|-77.750|40.867
USPNZ|Princeville|princeville|US-IL|-89.750|40.933
USPO8|Pompton|pompton|US-NJ|-74.267|40.983
USPOD|Porterdale|porterdale|US-GA|-83.883|33.567
USPOJ|Portage|portage|US-IN|-87.200|41.583
USPP3|Point Pleasant Beach|point pleasant beach|US-NJ|-74.050|40.083
USPP4|Powells Point|powells point|US-NC|-75.850|36.150
USPPJ|Pamplico|pamplico|US-SC|-79.567|34.000
USPPK|Prospect Park|prospect park|US-PA|-75.300|39.883
USPQM|Palm|palm|US-PA|-75.533|40.417
USPQN|Pequannock|pequannock|US-NJ|-74.283|40.950
USPQO|Pomona|pomona|US-IL|-89.333|37.633
USPQQ|Penn Yan|penn yan|US-NY|-77.050|42.650
USPRU|Prinsburg|prinsburg|US-MN|-95.183|44.933
USPS3|Prairie du Sac|prairie du sac|US-WI|-89.717|43.283
USPSJ|Port Saint Joe|port saint joe|US-FL|-85.300|29.800
USPSU|Parish|parish|US-NY|-76.133|43.400
USPT7|Prichard|prichard|US-WV|-82.583|38.233
USPUR|Plumerville|plumerville|US-AR|-92.633|35.150
USPVB|Pevely|pevely|US-MO|-90.383|38.283
USPWG|Paterson|paterson|US-WA|-119.600|45.933
USPXN|Pellston|pellston|US-MI|-84.783|45.550
USPYB|Perryman|perryman|US-MD|-76.200|39.467
USPYI|Perryville|perryville|US-MD|-76.067|39.567
USPZQ|Palmyra|palmyra|US-NY|-77.233|43.050
USQAP|Creekside|creekside|US-PA|-79.183|40.667
USQAY|Quaker City|quaker city|US-OH|-81.300|39.967
USQAZ|Cadiz|cadiz|US-OH|-81.000|40.267
USQBA|Baskin|baskin|US-LA|-91.750|32.250
USQBC|Baltic|baltic|US-OH|-81.700|40.433
USQCN|Coal Center|coal center|US-PA|-79.900|40.067
USQCQ|Chautauqua|chautauqua|US-NY|-79.467|42.200
USQCT|Clanton|clanton|US-AL|-86.633|32.833
USQCZ|Cozad|cozad|US-NE|-99.983|40.850
USQDL|Dalton|dalton|US-OH|-81.683|40.783
USQDM|Elmont|elmont|US-NY|-73.700|40.700
USQDQ|DeQuincy|dequincy|US-LA|-93.417|30.450
USQDR|Derry|derry|US-PA|-79.300|40.333
USQDV|Devenscrest|devenscrest|US-MA|-71.567|42.550
USQDY|Dolgeville|dolgeville|US-NY|-74.767|43.100
USQEB|Edinboro|edinboro|US-PA|-80.117|41.867
USQEO|Earlington|earlington|US-KY|-87.500|37.267
USQET|East Setauket|east setauket|US-NY|-73.100|40.933
USQEV|Earlville|earlville|US-IA|-91.267|42.467
USQEW|Erwins|erwins|US-NY|-77.133|42.100
USQEY|Eakly|eakly|US-OK|-98.550|35.300
USQFA|Fort Davis|fort davis|US-TX|-103.883|30.583
USQFC|Fairmont City|fairmont city|US-PA|-79.317|41.017
USQFI|Ferriday|ferriday|US-LA|-91.550|31.617
USQFM|Farmington Hill|farmington hill|US-PA|-77.233|41.917
USQFU|Fort Lupton|fort lupton|US-CO|-104.800|40.083
USQFY|Fairmont City|fairmont city|US-IL|-90.083|38.633
USQGB|Grand Blanc|grand blanc|US-MI|-83.617|42.917
USQGH|Grayling|grayling|US-MI|-84.700|44.650
USQGT|Garrett|garrett|US-IN|-85.133|41.333
USQGX|Goldthwaite|goldthwaite|US-TX|-98.567|31.433
USQHA|Hatton|hatton|US-ND|-97.450|47.633
USQHE|Hooker|hooker|US-OK|-101.200|36.850
USQHG|Huger|huger|US-SC|-79.800|33.083
USQHJ|Haskell|haskell|US-NJ|-74.283|41.017
USQHK|Hopkinton|hopkinton|US-IA|-91.233|42.333
USQHR|Homer City|homer city|US-PA|-79.150|40.533
USQHS|Mount Holly Springs|mount holly springs|US-PA|-77.183|40.117
USQIL|Idabel|idabel|US-OK|-94.817|33.883
USQIS|Inverness|inverness|US-CA|-122.850|38.100
USQJB|Jobstown|jobstown|US-NJ|-74.683|40.033
USQJC|Lake Park|lake park|US-IA|-95.317|43.450
USQJZ|Scales Mound|scales mound|US-IL|-90.250|42.467
USQKC|Kimberling City|kimberling city|US-MO|-93.417|36.633
USQKL|Kinston|kinston|US-AL|-86.167|31.200
USQKM|Ketchum|ketchum|US-ID|-114.350|43.667
USQLD|Lansdowne|lansdowne|US-PA|-75.267|39.933
USQLF|Linn Creek|linn creek|US-MO|-92.700|38.033
USQLH|Laurelville|laurelville|US-OH|-82.733|39.467
USQLI|Loves Park|loves park|US-IL|-89.050|42.317
USQLO|Leonia|leonia|US-NJ|-73.983|40.850
USQLR|Laureldale|laureldale|US-PA|-75.917|40.383
USQLT|Loretto|loretto|US-PA|-78.617|40.500
USQLY|Lyles|lyles|US-TN|-87.333|35.917
USQMA|Moscow|moscow|US-PA|-75.517|41.333
USQMC|McLeansville|mcleansville|US-NC|-79.650|36.100
USQMD|Madison|madison|US-WV|-81.817|38.067
USQMG|Montgomery|montgomery|US-PA|-76.867|41.167
USQMI|Middlefield|middlefield|US-OH|-81.067|41.450
USQMK|Markleville|markleville|US-IN|-85.600|39.967
USQMU|Mantua|mantua|US-NJ|-75.167|39.783
USQMW|McCleary|mccleary|US-WA|-123.250|47.050
USQND|New Hartford|new hartford|US-NY|-75.283|43.067
USQNE|Newportville|newportville|US-PA|-74.900|40.117
USQNH|Northampton|northampton|US-PA|-75.483|40.683
USQNL|Nelson|nelson|US-WI|-92.000|44.417
USQNN|New Ipswich|new ipswich|US-NH|-71.850|42.733
USQNR|Quinter|quinter|US-KS|-100.250|39.067
USQNV|Nokesville|nokesville|US-VA|-77.567|38.683
USQOA|Olyphant|olyphant|US-PA|-75.600|41.467
USQON|Mason|mason|US-TN|-89.517|35.400
USQOP|Oak Park|oak park|US-IL|-87.783|41.883
USQOR|Moravia|moravia|US-IA|-92.800|40.883
USQOT|Olton|olton|US-TX|-102.133|34.183
USQPA|Parma|parma|US-ID|-116.933|43.783
USQPB|Pembroke|pembroke|US-GA|-81.617|32.133
USQPL|Palmdale|palmdale|US-CA|-118.117|34.550
USQPM|Pamplin|pamplin|US-VA|-78.667|37.250
USQPN|Peconic|peconic|US-NY|-72.450|41.033
USQPO|Pittsboro|pittsboro|US-NC|-79.167|35.717
USQPS|Pine Bluffs|pine bluffs|US-WY|-104.067|41.167
USQPX|Prosper|prosper|US-TX|-96.800|33.233
USQPY|Pine Plains|pine plains|US-NY|-73.650|41.967
USQQX|Steelton|steelton|US-PA|-76.833|40.233
USQRA|Parma|parma|US-MO|-89.817|36.617
USQRC|Rockville Centre|rockville centre|US-NY|-73.650|40.650
USQSG|Spring Green|spring green|US-WI|-90.067|43.167
USQSK|Saco|saco|US-ME|-70.450|43.500
USQSL|Stilwell|stilwell|US-OK|-94.633|35.817
USQSO|Nelson|nelson|US-CA|-121.767|39.550
USQSR|Seward|seward|US-IL|-89.350|42.233
USQST|Stoystown|stoystown|US-PA|-78.933|40.100
USQTB|Tabor City|tabor city|US-NC|-78.867|34.133
USQTF|Three Forks Junction|three forks junction|US-MT|-111.583|45.883
USQTH|Tomah|tomah|US-WI|-90.500|43.967
USQTN|Tornillo|tornillo|US-TX|-106.083|31.433
USQTO|Tonica|tonica|US-IL|-89.067|41.200
USQTR|Telluride|telluride|US-CO|-107.800|37.933
USQTY|Terry|terry|US-MS|-90.283|32.083
USQUI|Quincy|quincy|US-CA|-120.917|39.917
USQUS|Upper Saint Regis|upper saint regis|US-NY|-74.267|44.400
USQWD|Waelder|waelder|US-TX|-97.283|29.683
USQWL|Willimantic|willimantic|US-CT|-72.200|41.700
USQWR|Wauregan|wauregan|US-CT|-71.900|41.733
USQWW|Wynnewood|wynnewood|US-PA|-75.267|40.000
USQZE|Monee|monee|US-IL|-87.750|41.417
USQZG|Glasgow|glasgow|US-VA|-79.450|37.633
USQZJ|Windsor|windsor|US-ME|-69.567|44.300
USQZN|New Point|new point|US-VA|-76.283|37.350
USR34|Rootstown|rootstown|US-OH|-81.233|41.083
USR3O|Rollinsford|rollinsford|US-NH|-70.817|43.233
USR63|Rockport|rockport|US-IL|-91.000|39.533
USR88|Rio|rio|US-WI|-89.233|43.450
USRAE|Rosedale|rosedale|US-MS|-91.017|33.850
USRAJ|Rotterdam|rotterdam|US-NY|-73.967|42.783
USRBA|Robards|robards|US-KY|-87.550|37.667
USRBO|Rancho Bernardo|rancho bernardo|US-CA|-117.050|33.017
USRBT|Roberts|roberts|US-WI|-92.550|44.983
USRC3|Rice|rice|US-MN|-94.250|45.750
USRCC|Rebecca|rebecca|US-GA|-83.483|31.800
USRCN|Richmond|richmond|US-MI|-82.750|42.800
USRD2|Reeder|reeder|US-ND|-102.950|46.100
USRDK|Red Oak|red oak|US-IA|-95.217|41.000
USRDS|Reedsburg|reedsburg|US-WI|-89.967|43.533
USREF|Roderfield|roderfield|US-WV|-81.717|37.450
USREG|Marengo|marengo|US-IL|-88.600|42.233
USREP|Freeport|freeport|US-ME|-70.100|43.850
USRFE|Ruffs Dale|ruffs dale|US-PA|-79.617|40.167
USRFX|Fairfax|fairfax|US-MO|-95.383|40.333
USRGA|Baraga|baraga|US-MI|-88.500|46.783
USRGJ|Rivergate|rivergate|US-OR|-122.767|45.617
USRGP|Borger|borger|US-TX|-101.383|35.667
USRGQ|Rogers|rogers|US-TX|-97.217|30.917
USRH2|Rogers Haven|rogers haven|US-DE|-75.100|38.567
USRHG|Rancho Mirage|rancho mirage|US-CA|-116.417|33.733
USRHY|Red Hill|red hill|US-PA|-75.483|40.367
USRI4|Port Richmond|port richmond|US-PA|-75.100|39.983
USRIB|Rickenbacker International Apt|rickenbacker international apt|US-OH|-82.883|40.000
USRIC|Richmond|richmond|US-VA|-77.450|37.550
USRII|Richfield|richfield|US-ID|-114.150|43.033
USRIM|Rimer|rimer|US-OH|-84.200|40.883
USRIU|Ariton|ariton|US-AL|-85.717|31.600
USRIY|Brinkley|brinkley|US-AR|-91.183|34.883
USRJQ|Roggen|roggen|US-CO|-104.367|40.167
USRKA|Rockmart|rockmart|US-GA|-85.033|34.000
USRKY|Rocky River|rocky river|US-OH|-81.833|41.467
USRL2|Round Lake|round lake|US-MN|-95.467|43.533
USRLQ|Ralston|ralston|US-IA|-94.633|42.050
USRLR|Colt|colt|US-AR|-90.800|35.117
USRMA|Hermann|hermann|US-MO|-91.433|38.700
USRMB|Raymond|raymond|US-MN|-95.233|45.017
USRN2|Roanoke|roanoke|US-AL|-85.367|33.150
USRNA|Reno|reno|US-PA|-79.750|41.400
USRNF|Springfield|springfield|US-KY|-85.217|37.683
USRNK|Franklin|franklin|US-LA|-91.500|29.783
USRNN|Clarendon|clarendon|US-AR|-91.300|34.683
USRNU|Rainelle|rainelle|US-WV|-80.767|37.967
USROJ|Ronks|ronks|US-PA|-76.167|40.017
USRPA|Rolling Prairie|rolling prairie|US-IN|-86.617|41.667
USRPI|Arpin|arpin|US-WI|-90.033|44.533
USRPS|Radium Springs|radium springs|US-NM|-106.933|32.500
USRPZ|Randolph|randolph|US-VT|-72.667|43.933
USRQA|Smarr|smarr|US-GA|-83.883|32.983
USRQQ|River Edge|river edge|US-NJ|-74.033|40.933
USRQS|La Crosse|la crosse|US-KS|-99.300|38.533
USRRU|Surrency|surrency|US-GA|-82.200|31.717
USRSA|Rosedale|rosedale|US-MD|-76.500|39.317
USRSB|Roseboro|roseboro|US-NC|-78.500|34.950
USRSG|Rosenberg|rosenberg|US-TX|-95.800|29.550
USRSK|Rosiclare|rosiclare|US-IL|-88.350|37.417
USRSW|Reisterstown|reisterstown|US-MD|-76.817|39.450
USRTA|Marietta|marietta|US-SC|-82.500|35.017
USRUD|Durand|durand|US-MI|-83.983|42.917
USRUF|Rushford|rushford|US-MN|-91.750|43.800
USRUH|Rushville|rushville|US-IN|-85.433|39.600
USRUT|Rutland|rutland|US-VT|-72.967|43.617
USRUX|Barboursville|barboursville|US-VA|-78.267|38.167
USRV4|Saddle River|saddle river|US-NJ|-74.100|41.017
USRVK|Russellville|russellville|US-KY|-86.883|36.833
USRVN|Ravenna|ravenna|US-OH|-81.233|41.150
USRWK|Berwick|berwick|US-LA|-91.217|29.683
USRWQ|Spencer|spencer|US-IN|-86.750|39.283
USRXF|Rexford|rexford|US-MT|-115.167|48.900
USRYF|Rocky Face|rocky face|US-GA|-85.017|34.800
USRYK|Rockaway Parks|rockaway parks|US-NY|-73.833|40.567
USRYN|Roslyn Heights|roslyn heights|US-NY|-73.633|40.783
USRYO|Raymond|raymond|US-NH|-71.183|43.033
USRYR|Rothbury|rothbury|US-MI|-86.350|43.500
USS66|Seligman|seligman|US-AZ|-112.867|35.317
USSA3|Saint Albans|saint albans|US-WV|-81.817|38.383
USSAC|Sacramento|sacramento|US-CA|-121.483|38.567
USSAN|San Diego|san diego|US-CA|-117.150|32.700
USSAV|Savannah|savannah||-81.083|32.083
USSB3|Scott Air Force Base|scott air force base|US-IL|-89.867|38.550
USSBB|Sabina|sabina|US-OH|-83.633|39.483
USSBR|Ambrose|ambrose|US-GA|-83.000|31.583
USSCK|Stockton|stockton|US-CA|-121.283|37.950
USSE3|Soap Lake|soap lake|US-WA|-119.483|47.383
USSEA|Seattle|seattle||-122.333|47.600
USSGB|Sergeant Bluff|sergeant bluff|US-IA|-96.350|42.400
USSGI|Sterling|sterling|US-IL|-89.683|41.783
USSGN|Stonington|stonington|US-CT|-71.900|41.333
USSGR|Sugar Land|sugar land|US-TX|-95.633|29.600
USSH6|Standish|standish|US-MI|-83.967|43.983
USSH7|Susquehanna|susquehanna|US-PA|-75.600|41.950
USSHZ|Shelley|shelley|US-ID|-112.117|43.367
USSIO|Simsboro|simsboro|US-LA|-92.783|32.533
USSIP|Saint Peter|saint peter|US-MN|-93.950|44.317
USSKZ|Saint Clair|saint clair|US-PA|-76.183|40.717
USSL2|Saint Lucie|saint lucie|US-FL|-80.333|27.483
USSL3|Spring Lake|spring lake|US-NC|-78.967|35.167
USSM3|Sunman|sunman|US-IN|-85.100|39.233
USSNF|Springfield|springfield|US-MN|-94.967|44.233
USSNJ|Saint James|saint james|US-LA|-90.817|29.967
USSO9|Stookey|stookey|US-IL|-90.083|38.500
USSP6|Spencerport|spencerport|US-NY|-77.800|43.183
USSPB|Spartansburg|spartansburg|US-PA|-79.683|41.817
USSPT|South Saint Paul|south saint paul|US-MN|-93.050|44.883
USSR4|Shalimar|shalimar|US-FL|-86.583|30.450
USSR6|Sahuarita|sahuarita|US-AZ|-110.950|31.950
USSR9|Stansbury park|stansbury park|US-UT|-112.283|40.633
USSRE|Saint Rose|saint rose|US-LA|-90.317|29.950
USSRI|Shoreline|shoreline|US-WA|-122.333|47.750
USSRN|Saranac|saranac|US-MI|-85.200|42.917
USSS3|Somerset|somerset|US-MA|-71.167|41.733
USSTJ|Saint Joseph|saint joseph|US-MO|-94.817|39.767
USSTL|Saint Louis|saint louis|US-MO|-90.183|38.617
USSTZ|Scottsdale|scottsdale|US-AZ|-111.883|33.500
USSUL|Port Sulphur|port sulphur|US-LA|-89.683|29.467
USSWR|Sawyer|sawyer|US-MI|-86.883|41.883
USSXG|Sumner|sumner|US-GA|-83.733|31.517
USSXI|Steele|steele|US-AL|-86.200|33.933
USSXY|Sidney|sidney|US-NY|-75.417|42.300
USTAJ|Alta Loma|alta loma|US-CA|-117.583|34.117
USTAM|Tama|tama|US-IA|-92.567|41.967
USTAR|Hart|hart|US-TX|-102.100|34.383
USTAU|Tallulah|tallulah|US-LA|-91.183|32.400
USTAW|Matawan|matawan|US-NJ|-74.217|40.400
USTAY|Thayer|thayer|US-KS|-95.467|37.483
USTBA|Saint Albans|saint albans|US-MO|-90.767|38.567
USTBB|Talla Bena|talla bena|US-LA|-91.150|32.483
USTBZ|Tubac|tubac|US-AZ|-111.050|31.617
USTEI|Waterville|waterville|US-OH|-83.717|41.500
USTEP|Stephentown|stephentown|US-NY|-73.367|42.533
USTF2|Taft|taft|US-CA|-119.450|35.133
USTFE|Pittsfield|pittsfield|US-IL|-90.800|39.600
USTFF|Trafford|trafford|US-PA|-79.750|40.383
USTFG|Trafalgar|trafalgar|US-IN|-86.150|39.400
USTGB|Indian Mills|indian mills|US-NJ|-74.733|39.783
USTGN|Sainte Genevieve|sainte genevieve|US-MO|-90.033|37.967
USTHF|Thompson Falls|thompson falls|US-MT|-115.350|47.600
USTHL|Thompsonville|thompsonville|US-MI|-85.933|44.517
USTHN|Athena|athena|US-OR|-118.483|45.800
USTHT|Thornton|thornton|US-CO|-104.967|39.867
USTHU|Croton-on-Hudson|croton on hudson|US-NY|-73.883|41.200
USTIE|Wolcottville|wolcottville|US-IN|-85.367|41.517
USTIS|Stillwater|stillwater|US-MN|-92.800|45.050
USTIW|Tacoma|tacoma||-122.417|47.283
USTJB|Brilliant|brilliant|US-OH|-81.217|40.250
USTK9|Stockett|stockett|US-MT|-111.167|47.350
USTKR|Turkey|turkey|US-TX|-100.900|34.400
USTKT|Tonasket|tonasket|US-WA|-119.433|48.700
USTL8|Tillson|tillson|US-NY|-74.067|41.817
USTLN|Atlanta|atlanta|US-IN|-86.017|40.200
USTLO|Talmo|talmo|US-GA|-83.717|34.183
USTLQ|Hilton|hilton|US-NY|-77.617|43.283
USTLU|Toluca|toluca|US-IL|-89.117|41.000
USTLW|Littlestown|littlestown|US-PA|-77.083|39.733
USTMM|Tamms|tamms|US-IL|-89.267|37.233
USTMN|Trumann|trumann|US-AR|-90.500|35.667
USTMR|Altheimer|altheimer|US-AR|-91.850|34.317
USTNE|Tavernier|tavernier|US-FL|-80.517|25.000
USTNH|Huron|huron|US-TN|-88.517|35.583
USTNI|Tunica|tunica|US-MS|-90.367|34.683
USTNN|Thornton|thornton|US-CA|-121.417|38.217
USTNV|Triangle|triangle|US-VA|-77.333|38.550
USTOK|Tonkawa|tonkawa|US-OK|-97.300|36.667
USTOZ|Low Moor|low moor|US-VA|-79.883|37.783
USTPS|Thompson|thompson|US-OH|-81.050|41.683
USTQT|Tionesta|tionesta|US-PA|-79.450|41.483
USTRI|Kingsport-Bristol-Johnson City|kingsport bristol johnson city|US-TN|-82.400|36.467
USTRI/1|Tri-Cities Regional|tri cities regional|US-TN|-82.400|36.467
USTRK|Tamarac|tamarac|US-FL|-80.250|26.200
USTRN|Trenton|trenton|US-TN|-88.933|35.967
USTRO|Trotwood|trotwood|US-OH|-84.300|39.783
USTRW|Winterville|winterville|US-NC|-77.400|35.533
USTS4|Chatsworth|chatsworth|US-IL|-88.283|40.750
USTSL|Ten Sleep|ten sleep|US-WY|-107.450|44.033
USTSO|Lost Hills|lost hills|US-CA|-119.683|35.617
USTSV|Thiensville|thiensville|US-WI|-87.967|43.217
USTSX|Mauston|mauston|US-WI|-90.633|43.833
USTSZ|Bronston|bronston|US-KY|-84.617|36.983
USTTP|Tipton|tipton|US-PA|-78.300|40.633
USTTS|Scottsville|scottsville|US-VA|-78.483|37.783
USTUG|Sturgis|sturgis|US-KY|-87.983|37.533
USTUO|Turners Station|turners station|US-KY|-85.100|38.567
USTUS|Tucson International Apt|tucson international apt|US-AZ|-110.950|32.117
USTUZ|Tucson|tucson|US-AZ|-110.967|32.217
USTWK|Towanda|towanda|US-KS|-97.000|37.800
USTWZ|Tarrytown|tarrytown|US-NY|-73.867|41.067
USTXQ|Noti|noti|US-OR|-123.433|44.050
USTYB|Tyrone|tyrone|US-NM|-108.367|32.650
USTYK|Trinity Park|trinity park|US-NC|-80.000|35.900
USTYO|Troy|troy|US-VA|-78.250|37.950
USUCK|Chubbuck|chubbuck|US-ID|-112.450|42.917
USUCR|Urbancrest|urbancrest|US-OH|-83.083|39.900
USUDC|Cumberland City|cumberland city|US-TN|-87.617|36.383
USUEL|Bunnell|bunnell|US-FL|-81.250|29.450
USUGE|Council Grove|council grove|US-KS|-96.500|38.667
USUGN|Waukegan|waukegan|US-IL|-87.833|42.350
USUGT|Hugoton|hugoton|US-KS|-101.350|37.183
USUHI|Unity|unity|US-ME|-69.333|44.600
USULA|Peninsula|peninsula|US-OH|-81.550|41.233
USULG|Luling|luling|US-TX|-97.650|29.667
USULI|Sullivan|sullivan|US-IL|-88.600|39.583
USULL|Hull|hull|US-IA|-96.133|43.183
USULO|Bunola|bunola|US-PA|-79.950|40.233
USUMD|Summerland|summerland|US-CA|-119.600|34.417
USUME|Summerfield|summerfield|US-NC|-79.900|36.200
USUMO|Cataumet|cataumet|US-MA|-70.617|41.667
USUND|Underwood|underwood|US-ND|-101.133|47.450
USUNF|Munfordville|munfordville|US-KY|-85.883|37.267
USUNG|Thousand Palms|thousand palms|US-CA|-116.383|33.817
USUNL|Dunlap|dunlap|US-TN|-85.383|35.367
USUNR|Sunray|sunray|US-TX|-101.817|36.017
USUO4|Woodfin|woodfin|US-NC|-82.583|35.633
USUOL|Sunol|sunol|US-CA|-121.883|37.583
USUPL|Upland|upland|US-IN|-85.483|40.467
USUPR|Superior|superior|US-NE|-98.067|40.017
USURA|Durant|durant|US-MS|-89.850|33.067
USURE|Laurel|laurel|US-DE|-75.567|38.550
USURR|Port Murray|port murray|US-NJ|-74.900|40.783
USURW|Washburn|washburn|US-TN|-83.583|36.283
USUSA|Bourbonnais|bourbonnais|US-IL|-87.883|41.150
USUSS|Russia|russia|US-OH|-84.400|40.233
USUT2|Uniontown|uniontown|US-KY|-87.933|37.767
USUTA|Tchula|tchula|US-MS|-90.217|33.183
USUTC|Cutchogue|cutchogue|US-NY|-72.483|41.000
USUWC|Uwchland|uwchland|US-PA|-75.683|40.067
USUWH|South Windham|south windham|US-CT|-72.167|41.683
USUXX|Uxbridge|uxbridge|US-MA|-71.617|42.067
USVAD|Valders|valders|US-WI|-87.883|44.067
USVAO|Avon|avon|US-IN|-86.400|39.767
USVBL|Byesville|byesville|US-OH|-81.533|39.967
USVDZ|Valdez|valdez|US-AK|-146.200|61.100
USVED|Vineyard|vineyard|US-UT|-111.750|40.317
USVEM|Vermillion|vermillion|US-SD|-96.917|42.783
USVFR|Ansonville|ansonville|US-NC|-80.100|35.100
USVGE|Savage|savage|US-MT|-104.350|47.450
USVGS|Vanceburg|vanceburg|US-KY|-83.317|38.600
USVIJ|Moravia|moravia|US-NY|-76.433|42.717
USVIR|Viroqua|viroqua|US-WI|-90.883|43.550
USVJ2|Villard Junction|villard junction|US-WA|-119.000|46.167
USVKB|Vicksburg|vicksburg|US-MI|-85.517|42.117
USVKY|Silver Grove|silver grove|US-KY|-84.383|39.033
USVLC|Valencia|valencia|US-CA|-118.600|34.433
USVLI|Valley Springs|valley springs|US-CA|-120.833|38.200
USVLS|Van Alstyne|van alstyne|US-TX|-96.567|33.417
USVML|Monroeville|monroeville|US-PA|-79.783|40.417
USVNE|Mulvane|mulvane|US-KS|-97.233|37.467
USVOT|Violet|violet|US-LA|-89.883|29.883
USVPL|Potterville|potterville|US-MI|-84.733|42.633
USVQV|Nashville|nashville|US-MI|-85.083|42.600
USVRA|Verona|verona|US-WI|-89.533|42.983
USVRO|Verona|verona|US-KY|-84.667|38.817
USVSA|Navasota|navasota|US-TX|-96.083|30.383
USVSB|Vassalboro|vassalboro|US-ME|-69.683|44.450
USVSE|Riverside|riverside|US-RI|-71.350|41.767
USVTD|Wilder|wilder|US-VT|-72.317|43.667
USVTP|Portville|portville|US-NY|-78.333|42.033
USVTS|Steeleville|steeleville|US-IL|-89.650|38.000
USVWR|Warren|warren|US-OR|-122.850|45.817
USVXJ|Claves|claves|US-OH|-84.733|40.533
USVZZ|Goochland|goochland|US-VA|-77.883|37.683
USW26|Willow Park|willow park|US-TX|-97.650|32.750
USWA4|Walsh|walsh|US-CO|-102.267|37.383
USWAB|Washington|washington|US-GA|-82.733|33.733
USWBE|Wilkes-Barre|wilkes barre|US-PA|-75.867|41.233
USWBG|Walbridge|walbridge|US-OH|-83.483|41.583
USWBM|West Boylston|west boylston|US-MA|-71.783|42.367
USWC4|Wicomico Church|wicomico church|US-VA|-76.400|37.817
USWCO|Welcome|welcome|US-NC|-80.250|35.900
USWCP|Wicker Park|wicker park|US-IL|-87.667|41.900
USWD3|Weed|weed|US-CA|-122.383|41.433
USWE2|Westerlo|westerlo|US-NY|-74.033|42.500
USWEP|Westampton|westampton|US-NJ|-74.833|40.017
USWEQ|West Allis|west allis|US-WI|-88.000|43.017
USWFE|Wakefield|wakefield|US-MI|-89.933|46.467
USWGE|Wagoner|wagoner|US-OK|-95.367|35.950
USWGX|Wingate|wingate|US-TX|-100.117|32.050
USWHN|Whitehall|whitehall|US-NY|-73.400|43.550
USWI2|Worden|worden|US-IL|-89.833|38.933
USWIP|Winter Park|winter park|US-CO|-105.767|39.883
USWKC|Walkerton|walkerton|US-IN|-86.483|41.467
USWKI|Watkins|watkins|US-MN|-94.417|45.317
USWKP|Wall Lake|wall lake|US-IA|-95.100|42.267
USWKT|Whitakers|whitakers|US-NC|-77.700|36.100
USWLQ|West Long Branch|west long branch|US-NJ|-74.017|40.283
USWMA|Wilma|wilma|US-WA|-117.133|46.667
USWMJ|Windham|windham|US-CT|-72.150|41.700
USWMU|West Yarmouth|west yarmouth|US-MA|-70.250|41.650
USWNF|Wisconsin Dells|wisconsin dells|US-WI|-89.767|43.617
USWNH|Wentworth|wentworth|US-NH|-71.917|43.867
USWNK|Winooski|winooski|US-VT|-73.200|44.483
USWNS|Winsted|winsted|US-CT|-73.050|41.917
USWNU|Walnutport|walnutport|US-PA|-75.583|40.750
USWO4|Birnamwood|birnamwood|US-WI|-89.200|44.933
USWOC|Worcester|worcester|US-NY|-74.750|42.583
USWOF|Wolfforth|wolfforth|US-TX|-102.000|33.500
USWOU|Woodruff|woodruff|US-SC|-82.033|34.733
USWOV|Woodsville|woodsville|US-NH|-72.017|44.133
USWPF|Waterproof|waterproof|US-LA|-91.367|31.800
USWQA|Whitman|whitman|US-MA|-70.933|42.083
USWQZ|Wintersville|wintersville|US-OH|-80.700|40.367
USWRK|Warwick|warwick|US-NY|-74.350|41.250
USWRP|Winterthur|winterthur|US-DE|-75.617|39.800
USWRW|Wedron|wedron|US-IL|-88.767|41.433
USWT2|Webster|webster|US-SD|-97.517|45.333
USWTF|Waterford|waterford|US-MI|-83.400|42.700
USWTU|Wartburg|wartburg|US-TN|-84.583|36.100
USWU7|Walnut|walnut|US-IA|-95.217|41.467
USWUP|Waupaca|waupaca|US-WI|-89.083|44.350
USWUR|Wurtland|wurtland|US-KY|-82.767|38.550
USWUS|Williamsburg|williamsburg|US-IA|-92.017|41.667
USWVA|Water Valley|water valley|US-MS|-89.617|34.150
USWVI|Watsonville|watsonville|US-CA|-121.750|36.900
USWWI|Weyauwega|weyauwega|US-WI|-88.917|44.317
USWXS|Wrightstown|wrightstown|US-WI|-88.167|44.317
USWY2|Wadley|wadley|US-AL|-85.567|33.117
USXAM|Alma|alma|US-WI|-91.917|44.317
USXAP|Capac|capac|US-MI|-82.917|43.000
USXAR|Starr|starr|US-SC|-82.683|34.367
USXAS|Freeport|freeport|US-FL|-86.133|30.483
USXBG|Blackshear|blackshear|US-GA|-82.250|31.300
USXBW|Webb City|webb city|US-MO|-94.450|37.133
USXEH|Erie|erie|US-CO|-105.050|40.050
USXFD|Bellefontaine Neighbors|bellefontaine neighbors|US-MO|-90.233|38.733
USXFO|Fort Atkinson|fort atkinson|US-WI|-88.833|42.933
USXGW|Germantown|germantown|US-TN|-89.800|35.083
USXNA|Sayreville|sayreville|US-NJ|-74.350|40.450
USXNW|New Madrid|new madrid|US-MO|-89.517|36.583
USXOR|Oberlin|oberlin|US-OH|-82.217|41.283
USXOT|Scott|scott|US-MS|-91.067|33.583
USXPE|Perdue Hill|perdue hill|US-AL|-87.483|31.500
USXPI|Piedmont|piedmont|US-AL|-85.600|33.917
USXPT|Portola Valley|portola valley|US-CA|-122.233|37.383
USXRA|Ravena|ravena|US-NY|-73.817|42.467
USXRL|Roseland|roseland|US-LA|-90.500|30.750
USXRT|Rock Tavern|rock tavern|US-NY|-74.183|41.450
USXSG|Sagola|sagola|US-MI|-88.067|46.083
USXSH|Shingle Springs|shingle springs|US-CA|-120.917|38.650
USXSI|Shelter Island|shelter island|US-NY|-72.333|41.067
USXSJ|South Jordan|south jordan|US-UT|-111.917|40.550
USXSK|Shaker Heights|shaker heights|US-OH|-81.533|41.467
USXSO|La Crosse|la crosse|US-VA|-78.083|36.700
USXSY|Short Hills|short hills|US-NJ|-74.317|40.733
USXTE|Timmonsville|timmonsville|US-SC|-79.933|34.133
USXTM|Saint Thomas|saint thomas|US-PA|-77.783|39.917
USXTN|Tiburon|tiburon|US-CA|-122.450|37.867
USXTO|Trenton|trenton|US-SC|-81.833|33.733
USXTR|West Rutland|west rutland|US-VT|-73.033|43.583
USXTS|Tams|tams|US-WV|-81.300|37.650
USXTT|Wilmette|wilmette|US-IL|-87.717|42.067
USXUK|Mattituck|mattituck|US-NY|-72.533|40.983
USXVE|Versailles|versailles|US-OH|-84.483|40.217
USXVN|Silverton|silverton|US-OR|-122.767|45.000
USXWE|White Lake|white lake|US-WI|-88.750|45.150
USXWH|Whitesburg|whitesburg|US-TN|-83.133|36.267
USXWI|Amherst|amherst|US-WI|-89.283|44.450
USXWP|White Plains|white plains|US-MD|-76.933|38.583
USXWT|Whitestown|whitestown|US-IN|-86.333|39.983
USXXO|Spotsylvania|spotsylvania|US-VA|-77.583|38.200
USXXZ|McCombs|mccombs|US-OH|-83.783|41.100
USXYB|Byron|byron|US-IL|-89.250|42.117
USXYS|Murrysville|murrysville|US-PA|-79.683|40.417
USXYT|Wyatt|wyatt|US-IN|-86.167|41.517
USXYV|Taylorsville|taylorsville|US-GA|-84.983|34.083
USXZC|Lucerne|lucerne|US-CO|-104.483|40.433
USXZD|Frederick|frederick|US-PA|-75.517|40.300
USXZM|Morrisville|morrisville|US-NC|-78.817|35.817
USXZS|Mound House|mound house|US-NV|-119.667|39.200
USXZW|Willianstown|willianstown|US-NY|-75.883|43.417
USYAN|Alanson|alanson|US-MI|-84.783|45.433
USYAO|Aurora|aurora|US-IN|-84.900|39.050
USYAS|Aransas Pass|aransas pass|US-TX|-97.150|27.900
USYAX|Alexander|alexander|US-AR|-92.433|34.617
USYAZ|Yazoo City|yazoo city|US-MS|-90.400|32.850
USYBC|Columbus|columbus|US-NJ|-74.717|40.067
USYBD|Belden|belden|US-MS|-88.783|34.300
USYBG|Bongards|bongards|US-MN|-93.833|44.750
USYBR|Blue Ridge|blue ridge|US-GA|-84.317|34.850
USYBT|Belton|belton|US-SC|-82.483|34.517
USYBY|Bonifay|bonifay|US-FL|-85.667|30.783
USYBZ|Bay City|bay city|US-WI|-92.450|44.600
USYCB|Cuddy|cuddy|US-PA|-80.167|40.333
USYCL|Collinsville|collinsville|US-IL|-89.983|38.667
USYCM|Comstock Park|comstock park|US-MI|-85.683|43.033
USYCU|Columbia Falls|columbia falls|US-MT|-114.167|48.367
USYCV|Corvallis|corvallis|US-MT|-114.100|46.300
USYCX|Colfax|colfax|US-WA|-117.350|46.867
USYCZ|Cadiz|cadiz|US-KY|-87.817|36.867
USYDE|Dale|dale|US-WI|-88.667|44.267
USYDG|Coolidge|coolidge|US-AZ|-111.517|32.967
USYDI|Denair|denair|US-CA|-120.800|37.533
USYDM|Stedman|stedman|US-NC|-78.700|35.017
USYDO|Orondo|orondo|US-WA|-120.217|47.617
USYDP|Delhi|delhi|US-NY|-74.933|42.283
USYDX|Dexter|dexter|US-MI|-83.883|42.333
USYEB|Ellenboro|ellenboro|US-NC|-81.750|35.317
USYED|Eldon|eldon|US-MO|-92.583|38.350
USYEJ|Keyes|keyes|US-CA|-120.900|37.550
USYEK|Elkton|elkton|US-FL|-81.433|29.783
USYEM|Emory|emory|US-TX|-95.750|32.867
USYEP|East Palestine|east palestine|US-OH|-80.533|40.833
USYER|Sisters|sisters|US-OR|-121.533|44.283
USYES|Myerstown|myerstown|US-PA|-76.300|40.367
USYFA|Florida City|florida city|US-FL|-80.483|25.450
USYFE|Fairfield|fairfield|US-ME|-69.583|44.583
USYFX|Fox Lake|fox lake|US-WI|-88.900|43.550
USYFZ|Frazeysburg|frazeysburg|US-OH|-82.117|40.117
USYGL|Glennville|glennville|US-GA|-81.917|31.933
USYGS|Groves|groves|US-TX|-93.917|29.933
USYHA|Haviland|haviland|US-OH|-84.583|41.017
USYHB|Heyburn|heyburn|US-ID|-113.750|42.550
USYHD|Hopland|hopland|US-CA|-123.117|38.967
USYHE|Cowiche|cowiche|US-WA|-120.700|46.667
USYHM|Holmes|holmes|US-NY|-73.633|41.517
USYHN|Hanrahan|hanrahan|US-NC|-77.433|35.400
USYHR|Hebron|hebron|US-NE|-97.600|40.167
USYIA|Hayti|hayti|US-MO|-89.750|36.233
USYIE|Islandia|islandia|US-NY|-73.183|40.800
USYIG|Ingleside|ingleside|US-TX|-97.200|27.867
USYIL|Indialantic|indialantic|US-FL|-80.567|28.083
USYJY|Jerseyville|jerseyville|US-IL|-90.333|39.117
USYKE|Lykens|lykens|US-PA|-76.700|40.567
USYKL|Hoyt Lakes|hoyt lakes|US-MN|-92.117|47.517
USYKO|Yukon|yukon|US-OK|-97.750|35.517
USYKS|Boykins|boykins|US-VA|-77.200|36.583
USYKV|Pickensville|pickensville|US-AL|-88.267|33.233
USYL9|Sylvania|sylvania|US-OH|-83.700|41.717
USYLD|Lind|lind|US-WA|-118.600|46.967
USYLO|Logan Township|logan township|US-NJ|-75.350|39.783
USYLP|Lake Providence|lake providence|US-LA|-91.167|32.800
USYLR|Littlerock|littlerock|US-CA|-117.967|34.517
USYLT|Lanett|lanett|US-AL|-85.183|32.850
USYLU|Lula|lula|US-GA|-83.650|34.383
USYLW|Linwood|linwood|US-MI|-83.950|43.733
USYLX|Lenox|lenox|US-IA|-94.567|40.883
USYLY|West Sayville|west sayville|US-NY|-73.100|40.733
USYMB|Mabelvale|mabelvale|US-AR|-92.383|34.650
USYMC|Manchester|manchester|US-PA|-76.717|40.067
USYMD|Madison Park|madison park|US-WA|-122.267|47.633
USYMK|Murdock|murdock|US-NE|-96.267|40.917
USYMQ|Moweaqua|moweaqua|US-IL|-89.017|39.617
USYMR|Mosier|mosier|US-OR|-121.383|45.683
USYMS|Mount Sterling|mount sterling|US-OH|-83.250|39.717
USYMU|Plymouth|plymouth|US-CT|-73.050|41.667
USYNA|Naches|naches|US-WA|-120.683|46.717
USYND|Lyndon Station|lyndon station|US-WI|-89.883|43.700
USYNH|New Haven|new haven|US-WV|-81.967|38.983
USYNN|Glenndale|glenndale|US-MD|-76.800|38.967
USYNO|North Woodstock|north woodstock|US-NH|-71.683|44.017
USYNV|Shippenville|shippenville|US-PA|-79.467|41.250
USYNW|Norwood|norwood|US-MN|-93.917|44.767
USYOB|Oakboro|oakboro|US-NC|-80.317|35.217
USYOF|Olmsted Falls|olmsted falls|US-OH|-81.900|41.383
USYOG|Gilberts|gilberts|US-IL|-88.367|42.100
USYOQ|Ogunquit|ogunquit|US-ME|-70.600|43.250
USYP5|Purchase|purchase|US-NY|-73.400|41.033
USYPB|Peterborough|peterborough|US-NH|-71.950|42.867
USYPC|Pasadena|pasadena|US-MD|-76.567|39.100
USYPF|Pigeon Forge|pigeon forge|US-TN|-83.550|35.783
USYPG|Pleasant Grove|pleasant grove|US-CA|-121.483|38.817
USYPH|Philomath|philomath|US-OR|-123.350|44.533
USYPN|Pine Bush|pine bush|US-NY|-74.283|41.600
USYPR|Port Republic|port republic|US-VA|-78.817|38.300
USYPT|Peyton|peyton|US-CO|-104.483|39.017
USYRA|Syracuse|syracuse|US-NE|-96.183|40.650
USYRD|Runnemede|runnemede|US-NJ|-75.067|39.850
USYRE|Morehouse|morehouse|US-MO|-89.683|36.833
USYRF|Ruffin|ruffin|US-SC|-80.800|33.000
USYRG|Ragland|ragland|US-AL|-86.150|33.733
USYRO|Raytown|raytown|US-MO|-94.450|39.000
USYRP|Rapidan|rapidan|US-VA|-78.050|38.300
USYRS|Riverside|riverside|US-MO|-94.600|39.167
USYRW|Sherwood|sherwood|US-AR|-92.217|34.800
USYRX|Star|star|US-NC|-79.783|35.400
USYRY|Reynoldsville|reynoldsville|US-PA|-78.883|41.083
USYSB|Sebree|sebree|US-KY|-87.517|37.600
USYSC|Chelsea|chelsea|US-AL|-86.617|33.333
USYSD|Shedd|shedd|US-OR|-123.100|44.450
USYSH|Shamokin|shamokin|US-PA|-76.550|40.783
USYSJ|Saint Joseph|saint joseph|US-LA|-91.233|31.917
USYSK|Smokey Point|smokey point|US-WA|-122.167|48.150
USYSP|Sproul|sproul|US-PA|-78.450|40.267
USYSS|Soda Springs|soda springs|US-ID|-111.600|42.650
USYSU|South Union|south union|US-KY|-86.650|36.883
USYSV|Smelterville|smelterville|US-ID|-116.167|47.533
USYSY|South Glastonbury|south glastonbury|US-CT|-72.583|41.683
USYTB|Tinker Air Force Base|tinker air force base|US-OK|-97.400|35.433
USYTC|Tri-Cities|tri cities|US-WA|-119.117|46.250
USYTH|Bothell|bothell|US-WA|-122.200|47.750
USYTJ|Bartow|bartow|US-WV|-79.783|38.533
USYTL|Talent|talent|US-OR|-122.783|42.233
USYTO|Tomhicken|tomhicken|US-PA|-76.083|40.967
USYUD|Naples|naples|US-ME|-70.600|43.967
USYUG|Union Gap|union gap|US-WA|-120.467|46.550
USYVA|Vale|vale|US-OR|-117.233|43.967
USYVI|Vashon Island|vashon island|US-WA|-122.467|47.417
USYVP|Pinckneyville|pinckneyville|US-IL|-89.383|38.083
USYVR|Varnell|varnell|US-GA|-84.967|34.900
USYWA|Willacoochee|willacoochee|US-GA|-83.033|31.333
USYWD|Ward|ward|US-SC|-81.717|33.850
USYWE|West Homestead|west homestead|US-PA|-79.900|40.383
USYWH|Whately|whately|US-MA|-72.633|42.433
USYWI|Wilcox|wilcox|US-PA|-78.683|41.567
USYWR|Woolrich|woolrich|US-PA|-77.367|41.183
USYWS|Williamstown|williamstown|US-WV|-81.433|39.400
USYWT|Winthrop|winthrop|US-IA|-91.733|42.467
USYWZ|Wayzata|wayzata|US-MN|-93.500|44.967
USYXG|Walnut Grove|walnut grove|US-CA|-121.517|38.233
USYYC|Sycamore|sycamore|US-GA|-83.633|31.667
USYYX|Bel Ridge|bel ridge|US-MO|-90.317|38.700
USYZA|Arrington|arrington|US-VA|-78.900|37.683
USZAL|Waverly Hall|waverly hall|US-GA|-84.733|32.683
USZAN|Mabton|mabton|US-WA|-119.983|46.200
USZAO|Taintor|taintor|US-IA|-92.733|41.500
USZAY|Marcy|marcy|US-NY|-75.283|43.167
USZBI|Bolton Landing|bolton landing|US-NY|-73.650|43.550
USZBK|Rhinebeck|rhinebeck|US-NY|-73.900|41.917
USZBP|Bastrop|bastrop|US-TX|-97.317|30.117
USZCE|Creedmoor|creedmoor|US-NC|-78.683|36.117
USZCP|Coopersville|coopersville|US-MI|-85.933|43.067
USZCS|Clawson|clawson|US-MI|-83.133|42.533
USZCU|Cumberland|cumberland|US-WI|-92.017|45.517
USZCV|Coal Valley|coal valley|US-IL|-90.450|41.417
USZCW|Cromwell|cromwell|US-CT|-72.650|41.600
USZDE|Dolores|dolores|US-CO|-108.500|37.467
USZDG|West Reading|west reading|US-PA|-75.933|40.333
USZDQ|Duquesne|duquesne|US-PA|-79.850|40.367
USZDS|Sands Point|sands point|US-NY|-73.717|40.850
USZDZ|Dutzow|dutzow|US-MO|-90.983|38.600
USZEC|Commerce|commerce|US-GA|-83.450|34.200
USZEG|Elgin|elgin|US-TX|-97.367|30.333
USZEH|Helen|helen|US-GA|-83.717|34.700
USZEK|Marksville|marksville|US-LA|-92.050|31.117
USZEN|Ellettsville|ellettsville|US-IN|-86.617|39.233
USZEO|Excelsior Springs|excelsior springs|US-MO|-94.217|39.333
USZEP|East Walpole|east walpole|US-MA|-71.200|42.150
USZEV|Ellaville|ellaville|US-GA|-84.300|32.233
USZEW|Ellenwood|ellenwood|US-GA|-84.283|33.600
USZFM|Fruitland|fruitland|US-MD|-75.617|38.317
USZGE|Glidden|glidden|US-WI|-90.600|46.133
USZGH|Greenbush|greenbush|US-MN|-96.200|48.700
USZGN|North Grosvenor Dale|north grosvenor dale|US-CT|-71.883|41.983
USZGQ|Galeton|galeton|US-PA|-77.633|41.717
USZGR|Granger|granger|US-IN|-86.117|41.750
USZHB|Sabetha|sabetha|US-KS|-95.800|39.900
USZHE|Okarche|okarche|US-OK|-97.967|35.717
USZHK|Holbrook|holbrook|US-NY|-73.067|40.800
USZHM|Hilmar|hilmar|US-CA|-120.833|37.400
USZHS|Harrison|harrison|US-NY|-73.700|40.967
USZHT|Hoisington|hoisington|US-KS|-98.767|38.517
USZHW|Harwood|harwood|US-MD|-76.617|38.850
USZHY|West Hurley|west hurley|US-NY|-74.100|41.983
USZHZ|Hope|hope|US-MN|-93.267|43.950
USZIB|Saint Charles|saint charles|US-MI|-84.133|43.283
USZIC|Rickreall|rickreall|US-OR|-123.217|44.917
USZIK|Inkom|inkom|US-ID|-112.250|42.783
USZJP|Jasper|jasper|US-GA|-84.417|34.467
USZJS|Jersey Shore|jersey shore|US-PA|-77.250|41.200
USZKN|Dickson|dickson|US-TN|-87.383|36.067
USZKT|Kouts|kouts|US-IN|-87.033|41.317
USZLB|Bartlett|bartlett|US-NH|-71.283|44.067
USZLG|Lake Garfield|lake garfield|US-FL|-81.750|27.883
USZLO|Glen Flora|glen flora|US-WI|-90.583|45.483
USZLT|League City|league city|US-TX|-95.083|29.500
USZLW|Longmeadow|longmeadow|US-MA|-72.583|42.050
USZMC|Mendota|mendota|US-CA|-120.367|36.750
USZMG|Miami Gardens|miami gardens|US-FL|-80.200|25.967
USZMI|Mathis|mathis|US-TX|-97.817|28.083
USZML|Mellen|mellen|US-WI|-90.667|46.317
USZMP|Newburyport|newburyport|US-MA|-70.867|42.800
USZMQ|Manasquan|manasquan|US-NJ|-74.033|40.117
USZMR|Monrovia|monrovia|US-MD|-77.267|39.367
USZMU|Murphy|murphy|US-NC|-84.033|35.083
USZMW|Muldrow|muldrow|US-OK|-94.583|35.400
USZMX|Mission|mission|US-TX|-98.317|26.200
USZMY|Manheim Center|manheim center|US-NY|-74.783|43.033
USZND|Woodland|woodland|US-PA|-78.333|40.983
USZNF|Newton Falls|newton falls|US-OH|-80.967|41.183
USZNH|Tenants Harbour|tenants harbour|US-ME|-69.217|43.950
USZNO|Norwood|norwood|US-NY|-74.983|44.750
USZNT|Tryon|tryon|US-NC|-82.233|35.200
USZNV|Nashville|nashville|US-AR|-93.833|33.933
USZOD|Oviedo|oviedo|US-FL|-81.200|28.667
USZOH|Mohnton|mohnton|US-PA|-75.983|40.283
USZOK|Onalaska|onalaska|US-WI|-91.233|43.883
USZOP|Satsop|satsop|US-WA|-123.467|47.000
USZOR|Sarasota|sarasota|US-FL|-82.533|27.333
USZOS|Stockton|stockton|US-NJ|-74.967|40.400
USZOT|Olivette|olivette|US-MO|-90.367|38.650
USZOW|Ooltewah|ooltewah|US-TN|-85.050|35.067
USZPB|Pembroke Park|pembroke park|US-FL|-80.167|25.983
USZPT|Portageville|portageville|US-NY|-78.033|42.567
USZPU|Maple Bluff|maple bluff|US-WI|-89.367|43.117
USZPW|Powhatan|powhatan|US-VA|-77.917|37.533
USZQE|Quarryville|quarryville|US-PA|-76.150|39.883
USZQU|Queen City|queen city|US-TX|-94.150|33.133
USZQZ|Coalfield|coalfield|US-TN|-84.417|36.017
USZR9|Zirconia|zirconia|US-NC|-82.400|35.233
USZRB|Riverbank|riverbank|US-CA|-120.933|37.733
USZRC|Cramerton|cramerton|US-NC|-81.067|35.233
USZRE|Rowlett|rowlett|US-TX|-96.550|32.900
USZRM|Manchester|manchester|US-MA|-70.767|42.567
USZRN|Harrison|harrison|US-OH|-84.817|39.250
USZRO|Rochdale|rochdale|US-MA|-71.900|42.200
USZRU|Marmaduke|marmaduke|US-AR|-90.367|36.183
USZRW|Ridgeway|ridgeway|US-SC|-80.950|34.300
USZRY|Rye|rye|US-NY|-73.683|40.967
USZSB|Stevensburg|stevensburg|US-VA|-77.900|38.433
USZSD|Sutherland|sutherland|US-VA|-77.550|37.183
USZSE|Summerville|summerville|US-GA|-85.333|34.467
USZSG|Spring Grove|spring grove|US-PA|-76.850|39.867
USZSH|Saint Stephen|saint stephen|US-SC|-79.917|33.400
USZSI|San Acacio|san acacio|US-CO|-105.550|37.200
USZSL|Sibley|sibley|US-IA|-95.750|43.400
USZSO|Sherborn|sherborn|US-MA|-71.367|42.233
USZSP|Stephen|stephen|US-MN|-96.867|48.450
USZSU|Sugarcreek|sugarcreek|US-OH|-81.633|40.500
USZSY|Security|security|US-CO|-104.733|38.767
USZTB|East Bloomfield|east bloomfield|US-NY|-77.433|42.883
USZTG|Tangent|tangent|US-OR|-123.100|44.533
USZTK|Winnetka|winnetka|US-IL|-87.733|42.100
USZTP|White Pine|white pine|US-MI|-89.583|46.750
USZTR|Tillar|tillar|US-AR|-91.450|33.700
USZTU|Toughkenamon|toughkenamon|US-PA|-75.750|39.817
USZUC|Union Center|union center|US-WI|-90.267|43.683
USZUM|Zumbrota|zumbrota|US-MN|-92.667|44.283
USZVG|Granville|granville|US-IL|-89.217|41.250
USZVY|Eden Valley|eden valley|US-MN|-94.533|45.317
USZWC|New Columbia|new columbia|US-PA|-76.867|41.033
USZWK|Wyckoff|wyckoff|US-NJ|-74.167|41.000
USZWL|Zwolle|zwolle|US-LA|-93.650|31.633
USZWM|McEwen|mcewen|US-TN|-87.617|36.100
USZWO|Willow Springs|willow springs|US-MO|-91.967|36.983
USZWR|Warren|warren|US-IN|-85.433|40.683
USZWV|Wadesville|wadesville|US-IN|-87.783|38.100
USZWZ|Premont|premont|US-TX|-98.117|27.350
USZXE|Mer Rouge|mer rouge|US-LA|-91.783|32.767
USZXO|Oxford|oxford|US-PA|-75.967|39.783
USZYB|Woodbury|woodbury|US-GA|-84.567|32.983
USZYF|Forsyth|forsyth|US-GA|-83.933|33.033
USZYH|York Harbor|york harbor|US-ME|-70.633|43.133
USZYL|Edson|edson|US-KS|-101.533|39.333
USZYT|Ladysmith|ladysmith|US-WI|-91.100|45.450
USZYY|Suttons Bay|suttons bay|US-MI|-85.650|44.967
USZZB|Bogart|bogart|US-GA|-83.533|33.933
USZZH|Northport|northport|US-MI|-85.617|45.117
USZZL|Zionsville|zionsville|US-IN|-86.250|39.950
UYMVD|Montevideo|montevideo||-56.217|-34.900
VNBAN|Cam Lam|cam lam|VN-34|109.150|11.900
VNDAD|Da Nang|da nang|VN-27|108.217|16.067
VNDQT|Dung Quat|dung quat|VN-29|108.700|15.400
VNHAN|Hanoi|hanoi|VN-HN|105.850|21.033
VNHPH|Haiphong|haiphong||106.683|20.917
VNILB|Tan Cang - Long Binh ICD|tan cang long binh icd|VN-39|106.867|10.900
VNITX|ICD TRANSIMEX THU DUC|icd transimex thu duc|VN-SG|106.750|10.833
VNLMP|Vietnam Lee & Man Port|vietnam lee man port|VN-73|103.833|28.300
VNNHD|Nam Hai Dinh Vu Port|nam hai dinh vu port|VN-HP|106.850|20.817
VNNHT|Nhon Trach|nhon trach|VN-39|106.850|10.717
VNPQC|Phu Quoc|phu quoc||103.967|10.217
VNSGN|Ho Chi Minh City|ho chi minh city|VN-SG|106.667|10.767
VNSTR|ICD Sotrans|icd sotrans|VN-SG|106.750|10.817
VNUIH|Qui Nhon|qui nhon|VN-31|109.217|13.767
VNVCA|Can Tho|can tho|VN-CT|105.783|10.033
VNVNH|Vinh|vinh|VN-22|105.667|18.733
VNVUT|Vung Tau|vung tau|VN-43|107.067|10.350
ZA2WC|Klipheuwel|klipheuwel|ZA-WC|18.700|-33.700
ZA3WC|Goudiniweg|goudiniweg|ZA-WC|19.317|-34.600
ZA7WC|Riviersonderend|riviersonderend|ZA-WC|19.900|-34.150
ZA8GT|Bottelary|bottelary|ZA-WC|18.100|-33.133
ZABFN|Bloemfontein|bloemfontein|ZA-FS|26.200|-29.133
ZACPT|Cape Town|cape town|ZA-WC|18.417|-33.917
ZACTP|Eastern Cape|eastern cape|ZA-EC|26.417|-32.283
ZADUR|Durban|durban|ZA-KZN|31.017|-29.850
ZADWK|De Waterkant|de waterkant|ZA-WC|18.417|-33.900
ZAHXR|Hexrivier|hexrivier|ZA-WC|19.583|-33.483
ZAJNB|Johannesburg|johannesburg|ZA-GP|28.083|-26.200
ZAJOH|Port Saint John's|port saint john s|ZA-EC|29.533|-31.633
ZAKUU|Kasulu|kasulu||30.100|-4.567
ZANGG|New Germany|new germany|ZA-NL|30.883|-29.800
ZANGQ|Port of Ngqura|port of ngqura|ZA-EC|25.667|-33.767
ZANNL|Nottingham Road|nottingham road|ZA-KZN|30.000|-29.350
ZAPED|Port Edward|port edward||30.217|-31.050
ZAPEN|Pennington|pennington|ZA-KZN|30.700|-30.383
ZAPRY|Pretoria|pretoria|ZA-GP|28.217|-25.700
ZARWC|Riebeek West|riebeek west|ZA-WC|18.867|-33.350
ZASNL|Southbroom|southbroom|ZA-KZN|30.317|-30.917
ZASTD|Strand|strand|ZA-WC|18.833|-34.117
ZAWWC|Wemmershoek|wemmershoek|ZA-WC|19.033|-33.867
ZAZAT|Capital Park|capital park|ZA-GT|28.200|-25.733
ZAZBA|Coega|coega|ZA-EC|25.667|-33.767
GBLON|London|london|GB-LND|-0.128|51.507
MTMLA|Valletta|valletta|MT-60|14.500|35.883$places$, E'\n')) as line) as row;
