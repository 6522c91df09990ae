# regex.pl: Perl's regular expressions, sorting, packing and formats on a larger text.
use strict;
use warnings;
use List::Util qw(sum max reduce);
use Digest::SHA qw(sha1_hex sha512_base64);
use Digest::MD5 qw(md5_hex);
use Encode;
my $seed = 17;
sub rnd { $seed = ($seed * 1103515245 + 12345) & 0x7fffffff; return $seed % $_[0] }
my @words = map { join '', map { chr(97 + rnd(9)) } 1 .. 2 + rnd(7) } 1 .. 30000;
my $text = join ' ', @words;
my %n;
$n{$1}++ while $text =~ /\b([a-d]\w{2,3})\b/g;
print scalar(keys %n), " ", join(",", map { "$_=$n{$_}" } (sort { $n{$b} <=> $n{$a} || $a cmp $b } keys %n)[0 .. 5]), "\n";
print scalar(() = $text =~ /(?<=a)b(?!c)/g), " ", scalar(() = $text =~ /(\w)\1/g), " ", scalar(() = $text =~ /\b(?:(a|b)(c|d)*e?)+\b/g), "\n";
(my $t = $text) =~ s/(\w+) (\w+)/$2-$1/g;
print md5_hex($t), " ", length($t), "\n";
$t =~ s/(\d+|[aeiou])/sprintf("<%s>", uc $1)/ge;
print sha1_hex($t), "\n";
$t =~ tr/a-y/b-z/;
print sha512_base64($t), "\n";
my $nested = qr/\((?:[^()]++|(?R))*\)/;
my $p = "(" x 200 . "x" . ")" x 200;
print "balanced\n" if $p =~ /^$nested$/;
print join("|", split /\s*[,;]\s*/, "a , b;c,d ;e"), " ", join("|", "2024-02-29" =~ /^(?<y>\d+)-(?<m>\d+)-(?<d>\d+)$/), " $+{y}\n";
my $u = decode('UTF-8', "gr\xc3\xbc\xc3\x9fe \xe2\x82\xac 5");
print length($u), " ", encode('UTF-8', uc $u), " ", ($u =~ /\p{Sc}/ ? "currency" : "none"), "\n";
my @sorted = sort { length $a <=> length $b or $b cmp $a } @words;
print "@sorted[0..5] $sorted[-1]\n";
my @s = map { { id => $_, key => rnd(1000), name => $words[$_] } } 0 .. 20000;
print join(",", map { "$_->{id}:$_->{key}" } (sort { $a->{key} <=> $b->{key} || $a->{id} <=> $b->{id} } @s)[0 .. 5]), "\n";
print sum(map { $_->{key} * 1.5 } @s), " ", max(map { $_->{key} } @s), " ", reduce { ($a * 31 + $b->{key}) % 1000003 } 1, @s;
print "\n", unpack("%32C*", $text), " ", join(" ", unpack("N n C a3", pack("N n C a3", 1 << 31, 65535, 200, "abc"))), " ", unpack("H*", pack("d>", 1.1)), "\n";
print join(" ", map { sprintf "%.10g", $_ } map { (sin $_, sqrt $_, $_**1.5, log $_, int($_ / 0.3)) } 1 .. 3), "\n";
my ($i, $s) = (0, 0);
while ($i < 1500000) { $s = ($s + $i * 7) % 9973; $i++ }
print "$s\n";
my $r = eval { local $SIG{ALRM} = sub { die "late\n" }; alarm 20; ("a" x 25) =~ /^(a|aa|aaa)*b$/ ? 1 : 0 };
print defined $r ? $r : $@, "\n";
print join(",", map { fib($_) } 18 .. 22), "\n";
sub fib { my $n = shift; return $n < 2 ? $n : fib($n - 1) + fib($n - 2) }
