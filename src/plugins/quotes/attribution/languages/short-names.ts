/** Lists the short forms of first names: "Bob" of "Robert". */
import { nameGroups, shareGroup } from './name-groups';

/** A name in full, and the forms that friends use and some go by in public. */
const SHORT_FORMS = `robert bob rob bobby robbie bert
william bill will billy willie liam
richard dick rick rich ricky richie
james jim jimmy jamie jem
john jack johnny jon
jonathan jon johnny
joseph joe joey
thomas tom tommy
charles charlie chuck chas
edward ed eddie ted teddy ned
edwin ed eddie
theodore ted teddy theo
michael mike mick mickey micky
matthew matt matty
david dave davey
daniel dan danny
donald don donnie
ronald ron ronnie
andrew andy drew
anthony tony ant
antonio tony toni
stephen steve stevie
steven steve stevie
christopher chris kit topher
christine chris chrissie tina
christina chris tina chrissie
nicholas nick nicky
alexander alex sandy al alec alasdair xander
alexandra alex sandra alexa sasha
alistair ali al
albert al bert bertie
alfred fred alf alfie
frederick fred freddie rick
francis frank fran
franklin frank
gerald gerry jerry
gerard gerry
jeremiah jerry
jeremy jem jerry
geoffrey geoff jeff
jeffrey jeff
george georgie
gregory greg
henry harry hank hal
harold harry hal
harrison harry
kenneth ken kenny
lawrence larry laurie
laurence larry laurie
leonard len lenny leo
leonardo leo
louis lou louie
martin marty
nathaniel nat nate
nathan nat nate
norman norm
patrick pat paddy
patricia pat patty trish tricia
peter pete
philip phil pip
phillip phil pip
raymond ray
reginald reg reggie
ralph rafe
roderick rod
rodney rod
roger rodge
rudolph rudy
samuel sam sammy
samantha sam
sidney sid
stanley stan
stuart stu
terence terry
theresa terry tess tessa
timothy tim timmy
vincent vince vinny
walter walt wally
zachary zach zack
benjamin ben benny benji
bernard bernie
bradley brad
calvin cal
clifford cliff
dennis denny
douglas doug
duncan dunc
eugene gene
gordon gordy
herbert herb bert
hubert bert hugh
jacob jake
joshua josh
lewis lew
malcolm mal
maxwell max
maximilian max
oliver ollie
oscar ozzie
percival percy
randolph randy
russell russ
wesley wes
elizabeth liz beth betty lizzie eliza betsy libby bess lisa
katherine kate kathy katie kat kitty kay
catherine kate cathy katie cat kitty
kathleen kathy kath kay
margaret maggie meg peggy marge margie madge greta rita
mary molly polly mamie
deborah debbie deb debra
barbara barb babs barbie
susan sue susie suzie
suzanne sue suzy
jennifer jenny jen jenn
jessica jess jessie
judith judy
jacqueline jackie
janet jan
joanna jo joanie
josephine jo josie
abigail abby gail
amanda mandy
angela angie
caroline carrie caro
carolyn carrie
cynthia cindy
dorothy dot dottie dolly
eleanor ellie nell nellie nora
ellen nell nellie
florence flo florrie
frances fran fanny frankie
gertrude gert trudy
gillian gill jill
helen nell nellie
isabella bella izzy
jane janie
kimberly kim
lillian lily lil
louise lou
madeleine maddie
melissa mel missy
melanie mel
michelle shelly
nancy nan
natalie nat
pamela pam
penelope penny
philippa pippa pip
priscilla cilla
rebecca becky becca
rosemary rose rosie
sandra sandy
sarah sally sadie
stephanie steph
tamara tammy
tatiana tanya
valerie val
veronica ronnie vera
victoria vicky vicki tori
virginia ginny
winifred winnie
wilhelmina mina billie
vladimir volodya vova
александр саша сашко алесь
алексей леша алёша
владимир володя вова
дмитрий дима митя
евгений женя
иван ваня янка
константин костя кастусь
михаил миша міша
николай коля
павел паша
сергей сережа серёжа
юрий юра
анна аня
екатерина катя
мария маша маруся
наталья наташа
ольга оля
татьяна таня
елена лена
светлана света
анастасия настя
надежда надя
людмила люда мила
александра саша
rafael rafa
francisco paco pancho
jose pepe
ignacio nacho
enrique quique
guillermo memo
eduardo lalo edu
juan juanito
luis lucho
johannes hans jo
friedrich fritz
heinrich heinz
joachim jochen
josef sepp jupp
mohamed mo
mohammed mo
muhammad mo`;

const groups = nameGroups(SHORT_FORMS);

/** Returns whether one first name is a short form of the other, or both are of a third. Folded. */
export const isShortForm = (a: string, b: string): boolean => shareGroup(groups, a, b);
