/** Lists first names that are one name in several languages: “Мікалай”, “Николай”, "Nikolai". */
import { nameGroups, shareGroup } from './name-groups';

/** Each line is one name; a person is called by either, as the language of the text is. */
const ONE_NAME = `владимир уладзімір володимир vladimir uladzimir volodymyr wladimir
николай мікалай микола мікола nikolai nikolay mikalai mykola mikola
дмитрий дзмітрый зміцер дмитро dmitry dmitri dmitriy dzmitry dmytro zmicier
сергей сяргей сергій sergei sergey siarhei siarhiej serhii serhiy
александр аляксандр олександр alexander aleksandr alexandr aliaksandr alyaksandr oleksandr aleksander
алексей аляксей олексій alexei aleksei alexey aliaksei alyaksei oleksii oleksiy
андрей андрэй андрій andrei andrey andrej andrii andriy
анатолий анатоль анатолій anatoly anatoli anatol anatolii
василий васіль василь vasily vasili vasil vasyl
виктор віктар віктор viktor victor viktar
виталий віталь віталій vitaly vitali vital vitalii
юрий юрый юрій yuri yury iury iurii jury jurij
евгений яўген євген yevgeny evgeny evgeni yauhen yevhen jauhien
игорь ігар ігор igor ihar ihor
иван іван ivan
михаил міхаіл михайло міхась mikhail mihail mikhailo mykhailo mikhal
олег алег oleg aleh oleh
павел павал pavel pavlo paval павло
петр пётр пятро петро pyotr petr piotr petro piatro
степан сцяпан stepan stsiapan
станислав станіслаў станіслав stanislav stanislau stanislaw
вячеслав вячаслаў viacheslav vyacheslav viachaslau vyachaslau
ярослав яраслаў yaroslav yaraslau jaroslav jaroslaw
святослав святаслаў sviatoslav sviataslau
георгий георгій георгий georgy georgi heorhi heorhiy
григорий рыгор григорій grigory grigori ryhor hryhorii hryhoriy
геннадий генадзь геннадій gennady gennadi henadz hennadii
валерий валерый валерій valery valeri valerii valeriy
аркадий аркадзь arkady arkadi arkadz
даниил даніла danil danila daniil
кирилл кірыл kirill kiryl kyrylo
максим максім maxim maksim maksym
никита мікіта nikita mikita mykyta
роман раман roman raman
тимофей цімафей timofei timofey tsimafei
тимур цімур timur tsimur
федор фёдар fyodor fedor fiodar fedir
константин канстанцін костянтин konstantin kanstantsin kostiantyn
леонид леанід леонід leonid leanid
артем арцём artem artyom artsiom
денис дзяніс denis dzianis denys
антон anton
руслан ruslan
эдуард eduard
владислав уладзіслаў владислав vladislav uladzislau vladyslav wladyslaw
илья ілля ilya illia ilia
яков якаў yakov yakau jakov
филипп піліп philip filipp pilip
захар захар zakhar zahar
елена алена олена elena yelena alena alyona olena jelena
алёна alyona alena aliona
ольга вольга olga volha olha
анна ганна anna hanna
наталья наталля наталия наталія natalia natalya natallia natalie natallya
мария марыя марія maria mariya maryia
екатерина кацярына катерина ekaterina yekaterina katsiaryna kateryna
татьяна таццяна тетяна tatiana tatyana tatsiana tetiana
ирина ірына irina iryna
светлана святлана світлана svetlana sviatlana svitlana
людмила людміла lyudmila liudmila ludmila
юлия юлія julia yulia yuliya iuliia
анастасия анастасія настасся anastasia anastasiya nastassia
ксения ксенія kseniya ksenia xenia
дарья дар'я daria darya darja
виктория вікторыя вікторія victoria viktoria viktoryia
валентина валянціна valentina valiantsina
вероника вераніка veronika veranika
галина галіна galina halina halyna
надежда надзея надія nadezhda nadzeya nadiia
любовь любоў любов lyubov liubou
лариса ларыса larisa larysa
антонина антаніна antonina antanina
марина марына marina maryna
оксана аксана oksana aksana
софья соф'я софия софія sofia sofya sofiya sophia
тамара tamara
варвара барбара varvara barbara
евгения яўгенія yevgenia evgenia yauheniya
александра аляксандра олександра alexandra aleksandra aliaksandra
вера вера vera
зинаида зінаіда zinaida
маргарита маргарыта margarita marharyta
полина паліна polina palina
мухаммед мохаммед мухаммад мохаммад магомед muhammad mohammed mohammad mohamed muhammed mohamad muhamad mehmed
хусейн хуссейн хосейн hussein husayn hussain hossein hosein husain
ахмед ахмад ahmed ahmad
юсуф юсеф yusuf youssef yousef yusef
абдалла абдулла абдаллах abdullah abdallah abdulla
халед халид khaled khalid
джон john
джеймс джэймс james
джордж george
майкл michael
дэвид дэйвід david
роберт robert
уильям вильям уільям william
ричард рычард richard
чарльз чарлз charles
томас томас thomas
стивен стывен стэфен stephen steven
джозеф joseph
дэниел даниэл daniel
мэтью мацью matthew
энтони энтані anthony
джеффри джэфры jeffrey geoffrey
джек jack
джо joe
грегори gregory
рональд ronald
кевин кевін kevin
брайан brian bryan
эндрю andrew
пол paul
марк mark marc
питер пітэр peter
филип філіп philip phillip
эдвард edward
генри гэнры henry
артур arthur
джастин justin
джонатан jonathan
николас nicholas nicolas
кит keith
кир keir
хью hugh
джейсон jason
мэри mary
элизабет elizabeth elisabeth
маргарет margaret
джейн jane
джоан joan joanne
хиллари hillary hilary
сара sarah sara
тереза theresa teresa
анджела angela
джессика jessica
мишель michelle michele
жан jean
жак jacques

жорж georges
эмманюэль эммануэль emmanuel
ангела angela
йоханнес иоганнес johannes
хуан хуан juan
хулио julio
хорхе jorge
жуан joao
жозе jose
карлуш карлос carlos
си xi`;

const groups = nameGroups(ONE_NAME);

/** Returns numbers of names that a first name is a form of. */
export const numbersOfName = (name: string): Iterable<number> => groups.get(name) ?? [];

/** Returns whether two first names are both listed, and as two names: “Джон” and "Joan". */
export const areTwoNames = (a: string, b: string): boolean =>
  groups.has(a) && groups.has(b) && !shareGroup(groups, a, b);

/** Returns whether two first names are one in two languages. Dictionary forms, folded. */
export const isTranslatedName = (a: string, b: string): boolean => shareGroup(groups, a, b);
