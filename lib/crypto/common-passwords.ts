/**
 * What people choose who choose quickly: words, phrases and their like in Spanish, folded as in
 * password-strength.ts (lower-case letters and digits only). Sequences, repeats and years are recognised by rule.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwort passphrase passcode pass word secret secreto contrasena clave mypassword yourpassword
  thisismypassword thisisapassword thisismysecret newpassword oldpassword temppassword defaultpassword
  changeme changeit changethis changethispassword changemenow pleasechangeme letmein letmeinnow
  letmeinplease trustno1 trustnoone opensesame abracadabra whatever nothing something anything idontknow
  idontcare iforgot iforgotmypassword dontforget rememberme rememberthis forgetmenot noneofyourbusiness
  cantrememberit nopassword mysecret topsecret supersecret secretpassword mysecretpassword
  supersecretpassword access admin administrator administrador root toor superuser user username usuario
  guest invitado demo test testing tester test123 prueba pruebas example ejemplo sample default system
  sistema server login logmein signin welcome welcomehome welcomeback bienvenido bienvenida bienvenidos
  hello hola holahola helloworld hellohello holamundo goodbye goodmorning goodnight buenosdias buenasnoches
  hellokitty monkey dragon tiger lion eagle falcon panther bulldog puppy kitty kitten horse pony unicorn
  butterfly dolphin chicken rabbit bunny turtle spider snake shark wolf bear panda bird fish gato perro
  caballo mariposa tigre leon master shadow hunter ranger cowboy warrior ninja pirate wizard merlin gandalf
  knight soldier captain princess prince queen king princesa principe reina angel angels angelito demon
  devil heaven paradise superman batman spiderman ironman wonderwoman wolverine avengers hulk joker pokemon
  pikachu naruto goku dragonball starwars startrek skywalker darthvader chewbacca millennium yoda matrix
  trinity hobbit mordor harrypotter hogwarts hermione dumbledore voldemort gryffindor minecraft fortnite
  roblox zelda mario sonic football baseball basketball softball soccer hockey tennis golf rugby cricket
  futbol campeon champion winner liverpool chelsea arsenal barcelona realmadrid juventus manchester yankees
  lakers cowboys steelers redsox rangers eagles raiders tigers boca riverplate america chivas iloveyou
  iloveu loveyou loveme love lover lovers lovely iloveme iloveyouforever iloveyousomuch iloveyoubaby
  iloveyoumore iloveyouall iloveyoutoo ilovemyself ilovemylife ilovemyfamily ilovemydog ilovemycat
  ilovemykids ilovemymom ilovemydad ilovejesus ilovegod ilovechocolate ilovemusic ilovecats ilovedogs
  iloveit truelove loveislove allyouneedislove amor amore amorcito amoramor teamo teamomucho teamoteamo
  tequiero tequieromucho miamor miamorcito mivida amordemivida amoreterno teamare tequieroamor forever
  foreverandever always alwaysandforever together togetherforever happilyeverafter family familia mifamilia
  myfamily familyfirst couple couples relationship marriage married wedding partner partners therapy
  therapist therapie counseling counselling counselor clinic clinica terapia terapeuta pareja mother father
  mom dad mommy daddy mama papa mami papi baby babygirl babyboy bebe honey sweetheart sweetie darling
  sunshine flower flowers rainbow summer winter spring autumn fall verano invierno primavera otono january
  february march april may june july august september october november december enero febrero marzo abril
  mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday
  saturday sunday lunes martes miercoles jueves viernes sabado domingo michael jordan michelle jessica
  jennifer ashley charlie daniel thomas andrew joshua matthew anthony robert william george david james john
  joseph maria jose juan carlos luis miguel jorge antonio alejandro fernando andrea daniela gabriela
  carolina valentina sofia isabella camila mariana alexander nicholas nicole amanda samantha elizabeth
  hannah maggie buster bailey cooper ginger pepper cookie chocolate vanilla banana orange apple cherry
  strawberry cheese pizza coffee cafe icecream peanut butter peanutbutter purple yellow green blue red black
  white silver golden gold pink azul rojo verde negro blanco computer computadora internet google facebook
  instagram youtube twitter whatsapp microsoft windows iphone android samsung nintendo playstation xbox
  amazon netflix linkedin gmail hotmail yahoo myspace mercedes ferrari porsche mustang corvette camaro
  harley honda toyota yamaha london paris newyork newyorkcity california texas florida chicago boston dallas
  denver madrid mexico argentina colombia espana venezuela peru chile unitedstates canada australia england
  germany france metallica nirvana beatles thebeatles elvis eminem madonna ledzeppelin pinkfloyd rockandroll
  rocknroll music musica guitar piano dance party fiesta freedom libertad peace paz hope esperanza faith
  believe dream dreams suenos lucky luck happy happiness feliz felicidad smile success money dinero rich
  power magic magico mystery phoenix thunder lightning diamond crystal jordan23 blink182 ncc1701 agent007
  jamesbond jesus jesuschrist jesusislord jesuslovesme jesusteama christ cristo god godislove godisgood
  godblessyou godisgreat thankyoulord thankyoujesus inchrist jehovah dios diosesamor diosesbueno diosmio
  diosteama jesusesmipastor jesusteamo amen blessed bendicion graciasdios praisegod praisethelord hallelujah
  ingodwetrust thelordismyshepherd elsenoresmipastor inthebeginning letthererbelight lettherebelight
  correcthorsebatterystaple correcthorse batterystaple horsebatterystaple correct battery staple
  thequickbrownfox thequickbrownfoxjumps thequickbrownfoxjumpsoverthelazydog quickbrownfox lazydog
  maytheforcebewithyou theforce iamyourfather lukeiamyourfather usetheforce livelongandprosper
  beammeupscotty oneringtorulethemall onering myprecious youshallnotpass winteriscoming gameofthrones
  iamironman iambatman iamgroot hakunamatata letitgo toinfinityandbeyond justkeepswimming
  theresnoplacelikehome noplacelikehome followtheyellowbrickroad onceuponatime tobeornottobe
  tobeornottobethatisthequestion romeoandjuliet carpediem seizetheday memento mementomori timeismoney
  timeflies knowledgeispower neversaynever nevergiveup neverforget nevermind neveragain dontworrybehappy
  dontworry behappy dontpanic keepcalm keepcalmandcarryon keepitsimple staystrong stayhungry
  stayhungrystayfoolish justdoit bethechange livelaughlove livelovelaugh yolo youonlyliveonce lifeisgood
  lifeisbeautiful lavidaesbella lavidaesunsueno vivalavida lavieenrose everythingisawesome
  everythingwillbeok itwillbeok thistooshallpass oneday onedayatatime homesweethome hogardulcehogar
  rosesarered violetsareblue rosesareredvioletsareblue twinkletwinkle twinkletwinklelittlestar happybirthday
  happybirthdaytoyou feliznavidad merrychristmas happynewyear wearenumberone wearethechampions
  wearethechampion bohemianrhapsody stairwaytoheaven hotelcalifornia imagineallthepeople yellowsubmarine
  letitbe heyjude dancingqueen nevergonnagiveyouup nevergonnaletyoudown despacito imaginedragons wonderwall
  smellsliketeenspirit sweetchildomine sweethomealabama tothemoonandback iloveyoutothemoonandback tothemoon
  houstonwehaveaproblem onesmallstepforman openthedoor openthepoddoor lettherebe donttouchme donttouch
  leavemealone goaway getout stayout keepout iamthebest iamthegreatest iamnumberone imthebest imcool iamcool
  iamawesome imawesome mylife mylove mybaby mydog mycat myhome mycar myphone mycomputer mywork work office
  trabajo company business finance accounting manager director doctor nurse teacher student school escuela
  college university universidad police hospital one two three four five six seven eight nine ten uno dos
  tres cuatro cinco seis siete ocho nueve diez onetwothree onetwothreefour onetwothreefourfive unodostres
  unodostrescuatro abc abcd aeiou aaa xxx zzz qwe qwer qwert asd asdf zxc zxcv qaz wsx qazwsx edc rfv wasd
  poiu lkjh mnbv the and you are for not with this that my your our his her mine yours mi tu su el la los
  las de del is it at in on of to be me we us he she they who what when where why how yes no si
  `
    .split(/\s+/)
    .filter(Boolean),
)
